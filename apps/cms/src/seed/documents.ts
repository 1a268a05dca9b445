import type { WrittenType } from '@osloregionen/contract'
import { artworks, type ArtworkKey } from './content/artworks.ts'
import type { Written } from './content/shapes.ts'
import { publicationDate } from './date.ts'
import { toLexical } from './lexical.ts'
import type { LexicalContext } from './lexicalContext.ts'
import type { Library } from './library.ts'
import type { Plan } from './plan.ts'
import { trusted, type FieldsIn, type SeedContext } from './store.ts'

/** The sample documents of a type that is written in one language. */
export function writtenPlan<Item extends { slug: string }>(
  context: SeedContext,
  type: WrittenType,
  items: readonly Item[],
  fieldsOf: (item: Item) => FieldsIn<WrittenType>,
): Plan {
  // The first in a file is written last: of those with the same date, the newest is shown first.
  const documents = items.toReversed().map((item) => ({
    slug: item.slug,
    async begin() {
      const { id } = await context.payload.create({
        ...trusted(context),
        locale: 'nb',
        draft: true,
        ...fieldsOf(item),
      })
      return id
    },
    async finish(id: string) {
      const { collection, data } = fieldsOf(item)
      await context.payload.update({
        ...trusted(context),
        collection,
        id,
        locale: 'nb',
        data: { ...data, _status: 'published' },
      })
    },
  }))
  return { type, documents }
}

/** How a text is turned into what the editor stores: English texts bring their own words for pictures. */
export const textContext = (
  type: WrittenType,
  { slug, language }: Pick<Written, 'slug' | 'language'>,
  library: Library,
): LexicalContext => ({
  key: type === 'news' ? slug : `${type}/${slug}`,
  library,
  ...(language === 'en' ? { altOf: (key: ArtworkKey) => artworks[key].alt.en } : {}),
})

/** What every document says of itself, whatever its type. */
export function commonFields(type: WrittenType, item: Written, library: Library) {
  const { title, slug, summary, language, sites, artwork, origin } = item
  return {
    title,
    slug,
    summary,
    language,
    sites,
    origin,
    ...publicationDate(item.date),
    image: library.picture(artwork),
    imageAlt: artwork && language === 'en' ? artworks[artwork].alt.en : undefined,
    priorityAreas: library.getAll('priority-areas', item.priorityAreas),
    municipalities: library.getAll('municipalities', item.municipalities),
    sectors: library.getAll('sectors', item.sectors),
    projects: library.getAll('projects', item.projects),
    contactPeople: (item.contactPeople ?? []).flatMap((person) => library.person(person) ?? []),
    translations: [library.find(type, item.translationOf) ?? []].flat(),
    body: toLexical(item.body, textContext(type, item, library)),
  }
}
