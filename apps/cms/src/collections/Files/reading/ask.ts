import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { inSource } from '../../../here.ts'

/** What can be asked about a file, and how many milliseconds finding out may take. */
const questions = { open: 30_000, text: 60_000, cover: 30_000 }

const folder = inSource('collections/Files/reading')
const readable = [
  folder,
  inSource('../package.json'),
  inSource('../node_modules'),
  inSource('../../../node_modules'),
]
const limits = ['--max-old-space-size=400', '--disable-warning=SecurityWarning']

/** An answer that could not be found within the limits of time and memory. */
export const tooMuch = Symbol('tooMuch')

let last: Promise<unknown> = Promise.resolve()

/**
 * Asks the program beside this file about a file: one at a time, since each may take much memory.
 * @returns what it answers, unchecked, or `tooMuch`
 * @throws when the program itself does not work
 */
export async function ask(question: keyof typeof questions, file: Buffer): Promise<unknown> {
  const before = last
  const answer = before.then(() => run(question, file))
  last = answer.catch(() => undefined)
  return answer
}

async function run(question: keyof typeof questions, file: Buffer): Promise<unknown> {
  // Drawing needs a library that is no JavaScript; the rest does without.
  const rights = ['--permission', '--allow-worker', ...(question === 'cover' ? ['--allow-addons'] : [])]
  const reading = readable.map((place) => `--allow-fs-read=${place}`)
  const program = `${folder}/program.ts`
  const child = spawn(process.execPath, [...limits, ...rights, ...reading, program, question], {
    env: { NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: questions[question],
    killSignal: 'SIGKILL',
  })
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal }))
  })
  // It may end before it has read everything; how it ended is told above.
  child.stdin.on('error', () => undefined)
  child.stdin.end(file)
  const outcome = Promise.all([ended, text(child.stdout), text(child.stderr)])
  const [{ code, signal }, answer, complaint] = await outcome
  if (code === 0) return JSON.parse(answer)
  // Killed for its time or its memory, or ended by V8 for the latter.
  if (signal !== null) return tooMuch
  throw new Error(`The program that reads files ended with ${code}: ${complaint}`)
}
