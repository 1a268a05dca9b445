import type { Block } from '@osloregionen/contract'
import type { SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { isSilent } from '../lists.ts'

/** Blocks that are headed whether they have a title or not: by what stands in them, or by a title of the site's. */
const alwaysHeaded = new Set<Block['type']>(['accordion', 'cards', 'listing', 'newsletterSignUp'])

/** The level of the headings that blocks have. */
const blockLevel = 2

/**
 * Keeps the headings of a body in order: the first stands below the title of the page, and each goes down one level at
 * a time, however editors chose them for their looks. Equal headings stay equal.
 */
export function headingOrder() {
  /** The levels that are open, as they were written. */
  let open: number[] = []
  const enter = (level: number) => {
    open = [...open.filter((above) => above < level), level]
  }
  return {
    /** A node of the text, its level put right if it is a heading. */
    node<Node extends SerializedLexicalNode>(node: Node): Node {
      if (node.type !== 'heading' || !('tag' in node) || isSilent(node)) return node
      enter(Number(String(node.tag).slice(1)))
      return { ...node, tag: `h${open.length + 1}` }
    },
    /** A block that stands between the texts. */
    block(block: Block): void {
      const isHeaded = 'title' in block && (block.title !== null || alwaysHeaded.has(block.type))
      if (isHeaded) enter(blockLevel)
    },
  }
}
