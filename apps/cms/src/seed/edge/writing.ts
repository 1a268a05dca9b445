import { idFrom } from '../lexicalContext.ts'
import {
  block as blockNode,
  list,
  paragraph,
  root,
  text,
  type LexicalBody,
  type LexicalNode,
} from '../lexicalNodes.ts'

/** A node, or the words of one. */
export type Writing = string | LexicalNode

const nodesOf = (writing: Writing | readonly Writing[]): LexicalNode[] =>
  (Array.isArray(writing) ? writing : [writing]).map((part) => (typeof part === 'string' ? text(part) : part))

export const body = (...nodes: LexicalNode[]): LexicalBody => root(nodes)
export const p = (...content: Writing[]): LexicalNode => paragraph(nodesOf(content))

/** An item is words, or a list alone as the editor nests them, or both in one as other programs do. */
export const ul = (...items: (Writing | Writing[])[]): LexicalNode => list(false, items.map(nodesOf))
export const ol = (...items: (Writing | Writing[])[]): LexicalNode => list(true, items.map(nodesOf))
export const olFrom = (start: number, ...items: (Writing | Writing[])[]): LexicalNode =>
  list(true, items.map(nodesOf), start)

let blocks = 0

/** A block of a body; each has an id of its own. */
export function block(blockType: string, fields: Record<string, unknown>): LexicalNode {
  blocks += 1
  return blockNode(idFrom(`edge/${blocks}`), blockType, fields)
}
