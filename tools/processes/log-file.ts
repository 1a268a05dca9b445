import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'

const LARGEST = 20 * 1024 * 1024

/** The log of one service. The service writes it directly, so nothing is lost and nothing breaks when we are killed. */
export class LogFile {
  readonly path: string

  constructor(path: string) {
    this.path = path
    mkdirSync(dirname(path), { recursive: true })
    if (existsSync(path) && statSync(path).size > LARGEST) renameSync(path, `${path}.previous`)
  }

  open(): number {
    return openSync(this.path, 'a')
  }

  size(): number {
    return existsSync(this.path) ? statSync(this.path).size : 0
  }

  /** What has been written after a position. */
  textFrom(position: number): string {
    if (!existsSync(this.path)) return ''
    const file = openSync(this.path, 'r')
    try {
      const length = Math.max(0, fstatSync(file).size - position)
      const buffer = Buffer.alloc(length)
      return buffer.toString('utf8', 0, readSync(file, buffer, 0, length, position))
    } finally {
      closeSync(file)
    }
  }

  /** The last lines written after a position, for an error message. */
  lastLines(position: number, count = 20): string {
    return this.textFrom(position).trimEnd().split('\n').slice(-count).join('\n')
  }
}
