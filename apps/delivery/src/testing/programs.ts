import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { programNames, programText } from '../docs/programs.ts'

const repository = path.resolve(import.meta.dirname, '../../../..')
const origins = { osloregionen: 'https://www.osloregionen.example' }
const limit = 20_000

/** Runs the examples of the documentation as somebody does who has downloaded all of them into a folder. */
export class Programs {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'osloregionen-examples-'))

  /** @param api origin of the API that they ask */
  constructor(api: string) {
    for (const name of programNames)
      writeFileSync(`${this.folder}/${name}`, programText(name, { ...origins, api }))
    mkdirSync(`${this.folder}/node_modules/@osloregionen`, { recursive: true })
    symlinkSync(`${repository}/packages/client`, `${this.folder}/node_modules/@osloregionen/client`)
    symlinkSync(`${repository}/node_modules/standardwebhooks`, `${this.folder}/node_modules/standardwebhooks`)
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }

  read(name: string): string {
    return readFileSync(`${this.folder}/${name}`, 'utf8')
  }

  /**
   * Writes into a program what its reader has and it does not: a key, an address.
   * @throws when it has no place for it
   */
  fillIn(name: string, filled: Record<string, string>): void {
    let text = this.read(name)
    for (const [gap, value] of Object.entries(filled)) {
      if (!text.includes(gap)) throw new Error(`${name} has no ${gap}`)
      text = text.replaceAll(gap, value)
    }
    writeFileSync(`${this.folder}/${name}`, text)
  }

  /**
   * What a program prints.
   * @throws when it fails, or does not end
   */
  async outputOf(name: string, input = ''): Promise<string> {
    const { program, output, errors, ended } = this.start(name)
    program.stdin.end(input)
    const code = await Promise.race([ended, setTimeout(limit, 'too late', { ref: false })])
    if (code !== 0) throw new Error(`${name} ended with ${code}: ${errors()}`)
    return output()
  }

  /** Starts a program that goes on by itself. */
  start(name: string, env: Record<string, string> = {}) {
    const [command, ...first] = starters[name.slice(name.lastIndexOf('.') + 1)] ?? []
    if (command === undefined) throw new Error(`Nothing runs ${name}`)
    const settings = Object.entries(env).map(([key, value]) => `${key}=${value}`)
    const program = spawn('env', [...settings, command, ...first, ...name.split(' ')], {
      cwd: this.folder,
      timeout: limit,
      detached: true,
    })
    const [output, errors] = [collect(program.stdout), collect(program.stderr)]
    const ended = new Promise<number | null>((resolve, reject) => {
      program.on('close', resolve)
      program.on('error', reject)
    })
    const stop = async () => {
      // What it has started ends too.
      if (program.pid !== undefined) process.kill(-program.pid)
      await ended
    }
    return { program, ended, output, errors, stop }
  }
}

/** What has come so far. */
function collect(stream: Readable): () => string {
  let text = ''
  stream.setEncoding('utf8').on('data', (part: string) => (text += part))
  return () => text
}

const starters: Record<string, string[]> = {
  sh: ['bash', '-eu', '-o', 'pipefail'],
  mjs: [process.execPath],
  php: ['php', '-d', 'display_errors=stderr', '-d', 'error_reporting=-1'],
}
