import type { BodyPart, Inline } from '../body.ts'

/** Every part of a body, with those inside fact boxes and accordions. */
export function partsOf(body: readonly BodyPart[]): BodyPart[] {
  return body.flatMap((part) => {
    if (part.part === 'factBox') return [part, ...partsOf(part.content)]
    if (part.part === 'accordion') return [part, ...part.items.flatMap((item) => partsOf(item.content))]
    return [part]
  })
}

/** Where a body leads: links in running text, cards, listings and calls to action. */
export const linksOf = (body: readonly BodyPart[]): string[] => partsOf(body).flatMap(linksIn)

/** The words a reader meets in a body. */
export const wordsOf = (body: readonly BodyPart[]): string[] =>
  partsOf(body)
    .flatMap(textsIn)
    .flatMap((text) => text.split(/\s+/).filter(Boolean))

/** The texts of a body, each as one string: a paragraph, a point of a list, a heading, a cell. */
export const textsOf = (body: readonly BodyPart[]): string[] => partsOf(body).flatMap(textsIn)

function linksIn(part: BodyPart): string[] {
  switch (part.part) {
    case 'paragraph':
      return part.content.flatMap(linkIn)
    case 'list':
      return part.items.flat().flatMap(linkIn)
    case 'cards':
      return part.cards.flatMap((card) => card.href ?? [])
    case 'listing':
      return part.more ? [part.more.href] : []
    case 'callToAction':
      return [part.link.href]
    default:
      return []
  }
}

const linkIn = (inline: Inline): string[] => (typeof inline === 'object' && 'to' in inline ? [inline.to] : [])

function textsIn(part: BodyPart): string[] {
  switch (part.part) {
    case 'heading':
      return [part.text]
    case 'paragraph':
      return [asText(part.content)]
    case 'list':
      return part.items.map(asText)
    case 'quote':
      return present(part.text, part.attribution, part.role)
    case 'image':
      return present(part.caption)
    case 'accordion':
      return present(part.title, ...part.items.map((item) => item.title))
    case 'cards':
      return present(part.title, ...part.cards.flatMap((card) => [card.title, card.text]))
    case 'keyFigures':
      return present(
        part.title,
        ...part.figures.flatMap(({ value, label, source }) => [value, label, source]),
      )
    case 'chart':
      return present(part.title, part.summary, part.unit, part.source, ...part.data.flat())
    case 'table':
      return present(part.caption, part.source, ...part.data.flat())
    case 'listing':
      return present(part.title, part.more?.label)
    case 'callToAction':
      return present(part.title, part.text, part.link.label)
    case 'newsletterSignUp':
      return present(part.title, part.text)
    default:
      return present(part.title)
  }
}

const asText = (content: readonly Inline[]): string =>
  content
    .map((inline) => (typeof inline === 'string' ? inline : 'bold' in inline ? inline.bold : inline.link))
    .join('')

/** What is written: empty cells and titles left out are no texts. */
const present = (...texts: (string | undefined)[]): string[] => texts.flatMap((text) => text || [])
