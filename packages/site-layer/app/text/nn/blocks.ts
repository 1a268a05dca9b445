import type { blocks as nb } from '../nb/blocks.ts'

export const blocks: typeof nb = {
  source: (source) => `Kjelde: ${source}`,
}
