import { createHash } from 'node:crypto'
import type { ArtworkKey } from './content/artworks.ts'
import type { Library } from './library.ts'

export interface LexicalContext {
  /** What the ids of links and blocks are made from: the same text gets the same ids every time. */
  key: string
  library: Library
  /** What a picture is called in this text; without it, as the library calls it. */
  altOf?: (artwork: ArtworkKey) => string
}

/** Shaped like the ids the editor makes itself: 24 hexadecimal digits. */
export const idFrom = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 24)
