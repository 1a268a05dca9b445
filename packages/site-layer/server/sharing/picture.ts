import { basename } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { useStorage } from 'nitropack/runtime'
import { assetOf } from '../../config/fonts.ts'
import type { SharedLook } from '../../config/site.ts'
import { drawShared, type SharedCard } from './drawing.ts'

/** So many pictures are kept; the one not asked for the longest makes room, and is drawn again when it is asked for. */
const keptAtMost = 40
const kept = new Map<string, Promise<Uint8Array | null>>()
let last: Promise<unknown> = Promise.resolve()

/**
 * The picture as PNG; null where no font has all its letters. One is drawn at a time, since drawing takes a tenth of a
 * second of the process's time.
 */
export function sharedPicture(card: SharedCard, look: SharedLook): Promise<Uint8Array | null> {
  const key = JSON.stringify(card)
  const picture = kept.get(key) ?? inTurn(() => draw(card, look))
  kept.delete(key)
  kept.set(key, picture)
  picture.catch(() => kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest)
  return picture
}

function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work)
  last = result.catch(() => undefined)
  return result
}

async function draw(card: SharedCard, look: SharedLook): Promise<Uint8Array | null> {
  const [head, text] = await Promise.all([fontsOf(look.fonts.head), fontsOf(look.fonts.text)])
  const svg = await drawShared(card, look, { head, text })
  return svg === null ? null : new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()
}

const fontsOf = (files: readonly string[]): Promise<Buffer[]> =>
  Promise.all(
    files.map(async (file) => {
      const data = await useStorage('assets').getItemRaw<Uint8Array>(`${assetOf(file)}:${basename(file)}`)
      if (data === null) throw new Error(`The font ${file} is not part of the build`)
      return Buffer.from(data)
    }),
  )
