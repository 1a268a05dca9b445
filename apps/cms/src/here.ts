import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The path of a file or folder of `src`. Not by `new URL(…, import.meta.url)`, which bundlers take for an asset. */
export const inSource = (relative: string) =>
  path.join(path.dirname(fileURLToPath(import.meta.url)), relative)
