import { writeGrid } from '../domain/grid.ts'
import type { BodyPart } from './body.ts'
import type { ArtworkKey } from './content/artworks.ts'
import { toLexical } from './lexical.ts'
import { idFrom, type LexicalContext } from './lexicalContext.ts'

type Block = Exclude<BodyPart, { part: 'heading' | 'paragraph' | 'list' }>

/** The fields of a block as the editor stores them. */
export function blockFields(part: Block, context: LexicalContext): Record<string, unknown> {
  const { key, library } = context
  const picture = (artwork: ArtworkKey) => ({
    image: library.picture(artwork),
    alt: context.altOf?.(artwork),
  })
  const rows = <Item>(items: readonly Item[], fields: (item: Item, rowKey: string) => object) =>
    items.map((item, index) => ({
      id: idFrom(`${key}/row/${index}`),
      ...fields(item, `${key}/row/${index}`),
    }))
  switch (part.part) {
    case 'image':
      return { ...picture(part.artwork), caption: part.caption }
    case 'gallery':
      return { title: part.title, images: rows(part.artworks, picture) }
    case 'factBox':
      return { title: part.title, text: toLexical(part.content, context) }
    case 'quote':
      return { text: part.text, attribution: part.attribution, role: part.role }
    case 'downloads':
      return { title: part.title, files: part.files.flatMap((file) => library.file(file) ?? []) }
    case 'accordion':
      return {
        title: part.title,
        items: rows(part.items, ({ title, content }, rowKey) => ({
          title,
          text: toLexical(content, { ...context, key: rowKey }),
        })),
      }
    case 'cards':
      return {
        title: part.title,
        cards: rows(part.cards, ({ artwork, ...card }) => ({
          ...card,
          image: library.picture(artwork),
        })),
      }
    case 'keyFigures':
      return { title: part.title, figures: rows(part.figures, (figure) => figure) }
    case 'chart': {
      const { title, kind, unit, summary, source } = part
      return { title, kind, unit, summary, source, data: writeGrid(part.data) }
    }
    case 'table': {
      const { caption, hasRowHeaders = true, source } = part
      return { caption, hasRowHeaders, source, data: writeGrid(part.data) }
    }
    case 'map':
      return {
        title: part.title,
        municipalities: library.getAll('municipalities', part.municipalities),
      }
    case 'people':
      return { title: part.title, people: part.people.flatMap((person) => library.person(person) ?? []) }
    case 'listing': {
      const { type, kind, priorityArea, sector, project, audience, time, limit = 5 } = part.query
      return {
        title: part.title,
        type,
        kind,
        priorityArea: library.get('priority-areas', priorityArea),
        sector: library.get('sectors', sector),
        project: library.get('projects', project),
        audience,
        time,
        limit,
        more: part.more,
      }
    }
    case 'callToAction':
      return { title: part.title, text: part.text, link: part.link }
    case 'newsletterSignUp':
      return { title: part.title, text: part.text }
  }
}
