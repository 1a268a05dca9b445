import type { Piece } from './tag.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '')

/** The class by which a part is known where there is no shadow tree: what is not ours shall not be hit. */
const classOf = (part: string): string =>
  part === 'feed' ? 'osloregionen-feed' : `osloregionen-feed-${part}`

/** Writes a piece as HTML, which may stand in any page. */
export function toHtml(piece: Piece): string {
  if (typeof piece === 'string') return escape(piece)
  const { name, part, children } = piece
  const attributes = { class: part && classOf(part), ...piece.attributes }
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${escape(value)}"`))
    .join('')
  const start = `<${name}${written}>`
  return name === 'img' ? start : `${start}${children.map(toHtml).join('')}</${name}>`
}
