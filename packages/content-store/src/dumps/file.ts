import { createHash } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'

/** A file that is written piece by piece, and counted and summed up on the way. */
export class DumpFile {
  readonly #handle: FileHandle
  readonly #hash = createHash('sha256')
  #bytes = 0

  private constructor(handle: FileHandle) {
    this.#handle = handle
  }

  static create = async (path: string): Promise<DumpFile> => new DumpFile(await open(path, 'wx'))

  async add(text: string): Promise<void> {
    const bytes = Buffer.from(text)
    this.#hash.update(bytes)
    this.#bytes += bytes.length
    await this.#handle.appendFile(bytes)
  }

  /** Resolves when all of it is on the disk. */
  async finish(): Promise<{ bytes: number; sha256: string }> {
    await this.#handle.sync()
    return { bytes: this.#bytes, sha256: this.#hash.digest('hex') }
  }

  close = (): Promise<void> => this.#handle.close()
}

/** Makes sure that what was created, renamed or removed in a folder is so after a power cut too. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
