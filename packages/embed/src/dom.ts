import type { Piece } from './tag.ts'

/** Makes nodes of a piece, one by one: HTML is never parsed, so pages with Trusted Types have nothing against it. */
export function toDom(piece: Piece): Node {
  if (typeof piece === 'string') return document.createTextNode(piece)
  const element = document.createElement(piece.name)
  for (const [key, value] of Object.entries({ part: piece.part, ...piece.attributes }))
    if (value !== null) element.setAttribute(key, value)
  element.append(...piece.children.map(toDom))
  return element
}
