import type { Block, Link } from '@osloregionen/contract'

/** A block as it stands in a page, with the name that links lead to where it has a heading of its own. */
export interface AnchoredBlock {
  block: Block
  id?: string
}

/** With fewer headings a page is seen whole anyway. */
const fewest = 3
/** Names that the frame of every page has taken. */
const taken = ['main', 'contents', 'footer-newsletter', 'page-feedback']
/** Their headings stand beside the text rather than in it. */
const beside: readonly Block['type'][] = ['factBox', 'callToAction', 'newsletterSignUp', 'quote', 'video']

const letters: Record<string, string> = { æ: 'ae', ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't', ł: 'l' }

/** A heading as a name: small letters, digits and hyphens. */
const nameOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[æøđŋŧł]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .trim()

/** Names every heading of a body, so that it can be linked to, and lists them where there are enough. */
export function withAnchors(blocks: readonly Block[]): { blocks: AnchoredBlock[]; contents: Link[] } {
  const used = new Set(taken)
  const contents: Link[] = []
  const add = (label: string): string => {
    const name = nameOf(label) || 'del'
    let id = name
    for (let n = 2; used.has(id); n += 1) id = `${name}-${n}`
    used.add(id)
    contents.push({ label, href: `#${id}` })
    return id
  }
  const anchored = blocks.map((block): AnchoredBlock => {
    if (block.type === 'text') {
      const html = block.html.replace(/<h2>(.*?)<\/h2>/gs, (_, inside: string) => {
        return `<h2 id="${add(wordsOf(inside))}">${inside}</h2>`
      })
      return { block: { ...block, html } }
    }
    if (beside.includes(block.type) || !('title' in block) || !block.title) return { block }
    return { block, id: add(block.title) }
  })
  return { blocks: anchored, contents: contents.length < fewest ? [] : contents }
}
