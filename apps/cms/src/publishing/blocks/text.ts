import type { Block } from '@osloregionen/contract'
import { inOneLine } from '../oneLine.ts'
import { toText } from '../richText.ts'

/** The words of a body, for searching. */
export const bodyText = (blocks: readonly Block[]): string => inOneLine(blocks.flatMap(wordsOf))

function wordsOf(block: Block): (string | null)[] {
  switch (block.type) {
    case 'text':
      return [toText(block.html)]
    case 'image':
      return [block.image.caption]
    case 'gallery':
      return [block.title, ...block.images.map(({ caption }) => caption)]
    case 'factBox':
      return [block.title, toText(block.html)]
    case 'quote':
      return [block.text, block.attribution]
    case 'downloads':
      return [block.title, ...block.files.map(({ title }) => title)]
    case 'accordion':
      return [block.title, ...block.items.flatMap(({ title, html }) => [title, toText(html)])]
    case 'cards':
      return [block.title, ...block.cards.flatMap(({ title, text }) => [title, text])]
    case 'keyFigures':
      return [block.title, ...block.figures.map(({ value, label }) => `${value} ${label}`)]
    case 'chart':
      return [block.title, block.summary, ...block.categories, ...block.series.map(({ name }) => name)]
    case 'table':
      return [block.caption, ...block.header, ...block.rows.flat()]
    case 'map':
      return [block.title, ...block.municipalities.map(({ name }) => name)]
    case 'video':
      return [block.video.title, block.video.transcript && toText(block.video.transcript)]
    case 'people':
      return [block.title, ...block.people.flatMap(({ name, title }) => [name, title])]
    case 'listing':
      return [block.title]
    case 'callToAction':
    case 'newsletterSignUp':
      return [block.title, block.text]
  }
}
