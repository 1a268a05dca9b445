import { basename } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { useStorage } from 'nitropack/runtime'
import type { SharedLook } from '../../config/site.ts'
import { drawShared, type SharedCard, type SharedFont } from './drawing.ts'

/** So many pictures are kept; the one not asked for the longest makes room, and is drawn again when it is asked for. */
const keptAtMost = 40
const kept = new Map<string, Promise<Uint8Array>>()
let last: Promise<unknown> = Promise.resolve()

/** The picture as PNG. One is drawn at a time, since drawing takes a tenth of a second of the process's time. */
export function sharedPicture(card: SharedCard, look: SharedLook): Promise<Uint8Array> {
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

async function draw(card: SharedCard, look: SharedLook): Promise<Uint8Array> {
  const fonts = await Promise.all([fontOf('head', look), fontOf('text', look)])
  const svg = await drawShared(card, look, fonts)
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()
}

async function fontOf(name: 'head' | 'text', { fonts }: SharedLook): Promise<SharedFont> {
  const data = await useStorage('assets').getItemRaw<Uint8Array>(`${name}-font:${basename(fonts[name])}`)
  if (data === null) throw new Error(`The font ${fonts[name]} is not part of the build`)
  return { name, data: Buffer.from(data) }
}
