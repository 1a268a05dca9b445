import type { HTMLConverter } from '@payloadcms/richtext-lexical/html'
import type { SerializedListNode } from '@payloadcms/richtext-lexical'
import type { SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'

/** Whether a text is nothing that anybody can see: spaces of any kind, and characters without a width. */
export const isBlank = (text: string): boolean => /^[\s\u200B\u2060]*$/.test(text)

const childrenOf = (node: SerializedLexicalNode): SerializedLexicalNode[] =>
  'children' in node && Array.isArray(node.children) ? node.children : []

/** Whether a node says nothing, whatever stands in it. */
export const isSilent = (node: SerializedLexicalNode): boolean =>
  'text' in node ? isBlank(String(node.text)) : childrenOf(node).every(isSilent)

/**
 * A list as HTML has it. The editor keeps a list inside a list in an item of its own, which would get a bullet of its
 * own: here it belongs to the item above it, and stands before the list where there is none above. Items without words
 * are left out, and a list that goes on from an earlier one counts on.
 */
export const listConverter: HTMLConverter<SerializedListNode> = ({ node, nodesToHTML }) => {
  const before: string[] = []
  const items: string[] = []
  for (const item of node.children) {
    const children = childrenOf(item)
    const inner = children.filter(({ type }) => type === 'list')
    if (!children.filter((child) => !inner.includes(child)).every(isSilent)) {
      items.push(nodesToHTML({ nodes: children }).join(''))
      continue
    }
    const lists = nodesToHTML({ nodes: inner }).join('')
    const above = items.pop()
    if (above === undefined) before.push(lists)
    else items.push(above + lists)
  }
  return before.join('') + written(node, items)
}

function written({ listType, start }: SerializedListNode, items: readonly string[]): string {
  if (items.length === 0) return ''
  const tag = listType === 'number' ? 'ol' : 'ul'
  const from = tag === 'ol' && Number.isInteger(start) && start !== 1 ? ` start="${start}"` : ''
  return `<${tag}${from}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`
}
