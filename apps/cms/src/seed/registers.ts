import type { RegisterType } from '@osloregionen/contract'
import { artworks } from './content/artworks.ts'
import type { Register, RegisterText } from './content/shapes.ts'
import { publicationDate } from './date.ts'
import { toLexical } from './lexical.ts'
import type { Library } from './library.ts'
import type { Plan } from './plan.ts'
import { trusted, type FieldsIn, type SeedContext } from './store.ts'

/** One entry: its fields in bokmål, and in English given what was stored, since rows of lists keep their ids. */
export interface Entry {
  slug: string
  nb: () => FieldsIn<RegisterType>
  en: (stored: object) => FieldsIn<RegisterType>
}

/** The registers are as the presentation of 2021 has them. */
const published = publicationDate('2021')

/** A register: each entry is written in bokmål as a draft, and published with its English texts. */
export function registerPlan(context: SeedContext, type: RegisterType, entries: readonly Entry[]): Plan {
  const documents = entries.map(({ slug, nb, en }) => ({
    slug,
    async begin() {
      const { collection, data } = nb()
      const { id } = await context.payload.create({
        ...trusted(context),
        collection,
        locale: 'nb',
        draft: true,
        data: { slug, ...published, ...data },
      })
      return id
    },
    async finish(id: string) {
      const common = { ...trusted(context), id }
      const stored = await context.payload.update({ ...common, locale: 'nb', draft: true, ...nb() })
      const { collection, data } = en(stored)
      const whole = { ...data, _status: 'published' as const }
      await context.payload.update({ ...common, locale: 'en', collection, data: whole })
    },
  }))
  return { type, documents }
}

/** What every entry says of itself, in both languages. */
export function entryTexts(
  type: RegisterType,
  { slug, origin, artwork, nb, en }: Register,
  library: Library,
) {
  const inLanguage = ({ title, summary, body }: RegisterText, language: 'nb' | 'en') => ({
    title,
    summary,
    imageAlt: artwork && artworks[artwork].alt[language],
    body: toLexical(body, {
      key: `${type}/${slug}/${language}`,
      library,
      ...(language === 'en' ? { altOf: (key) => artworks[key].alt.en } : {}),
    }),
  })
  return {
    nb: () => ({ origin, image: library.picture(artwork), ...inLanguage(nb, 'nb') }),
    en: () => inLanguage(en, 'en'),
  }
}

/** A register whose entries have nothing but their texts. */
export function plainPlan(
  context: SeedContext,
  collection: 'sub-regions' | 'sectors' | 'event-series',
  register: readonly Register[],
  library: Library,
): Plan {
  const entries = register.map((entry) => {
    const { nb, en } = entryTexts(collection, entry, library)
    return {
      slug: entry.slug,
      nb: () => ({ collection, data: nb() }),
      en: () => ({ collection, data: en() }),
    }
  })
  return registerPlan(context, collection, entries)
}
