import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { inSource } from '../../../here.ts'

/** What can be asked about a file, and how many milliseconds finding out may take. */
const questions = { open: 30_000, text: 60_000, cover: 30_000, boundaries: 60_000 }

const folder = inSource('collections/Files/reading')
const readable = [
  folder,
  inSource('../package.json'),
  inSource('../node_modules'),
  inSource('../../../node_modules'),
  inSource('../../../packages/constellation'),
]
const limits = ['--max-old-space-size=400', '--disable-warning=SecurityWarning']

/** In bytes, far more than what is kept of a file. */
const longestAnswer = 20_000_000

/** An answer that could not be found within the limits of time and memory, or is too long. */
export const tooMuch = Symbol('tooMuch')

/** How many files may wait while one is read: they lie in memory, and those who sent them wait too. */
const mostWaiting = 2

/** Thrown when too many files wait already. */
export class Busy extends Error {
  override message = 'Too many files wait to be read.'
}

let last: Promise<unknown> = Promise.resolve()
let inLine = 0

/**
 * Asks the program beside this file about a file: one at a time, since each may take much memory.
 * @returns what it answers, unchecked, or `tooMuch`
 * @throws `Busy`, or when the program itself does not work
 */
export async function ask(question: keyof typeof questions, file: Buffer): Promise<unknown> {
  if (inLine > mostWaiting) throw new Busy()
  inLine += 1
  const answer = last
    .then(() => run(question, file))
    .finally(() => {
      inLine -= 1
    })
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
  const end = () => child.kill('SIGKILL')
  const [answer, complaint] = [hear(child.stdout, end), hear(child.stderr, end)]
  const { code, signal } = await ended
  // Killed for its time, its memory or its words, or ended by V8 for its memory.
  if (signal !== null || answer.isTooLong()) return tooMuch
  if (code === 0) return JSON.parse(answer.text())
  throw new Error(`The program that reads files ended with ${code}: ${complaint.text()}`)
}

/** Keeps what a program says, and ends it when it says too much. */
function hear(stream: Readable, end: () => void) {
  const parts: Buffer[] = []
  let size = 0
  const isTooLong = () => size > longestAnswer
  stream.on('data', (part: Buffer) => {
    size += part.length
    if (isTooLong()) end()
    else parts.push(part)
  })
  return { isTooLong, text: () => Buffer.concat(parts).toString() }
}
