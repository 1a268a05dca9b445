import type { Site } from '@osloregionen/contract'
import type { Article } from './content/article.ts'
import { artworks, type ArtworkKey } from './content/artworks.ts'
import { newsNb } from './content/news-nb.ts'
import type { PersonKey } from './content/people.ts'
import { storiesEn } from './content/stories-en.ts'
import { publicationDate } from './date.ts'
import { toLexical, type Picture } from './lexical.ts'
import type { Ids } from './registers.ts'
import { existing, trusted, type SeedContext } from './store.ts'

/** What articles refer to. */
export interface Referred {
  pictures: Map<ArtworkKey, string>
  people: Map<PersonKey, string>
  priorityAreas: Ids
  municipalities: Ids
}

type ArticleLanguage = 'nb' | 'en'

/** News and stories. A story is linked to the news item it says the same as, which is there by then. */
export async function seedArticles(context: SeedContext, referred: Referred): Promise<Ids> {
  const ids = await existing(context, 'news', 'slug')
  const add = async (article: Article, language: ArticleLanguage, site: Site) => {
    if (ids.has(article.slug)) return
    const { id } = await context.payload.create({
      ...trusted(context),
      collection: 'news',
      locale: 'nb',
      data: { ...fieldsOf(article, language, referred, ids), sites: [site], _status: 'published' },
    })
    ids.set(article.slug, id)
  }
  // The first in the file is written last: of those with the same date, the newest is shown first.
  for (const article of newsNb.toReversed()) await add(article, 'nb', 'osloregionen')
  for (const article of storiesEn.toReversed()) await add(article, 'en', 'oslopolitan')
  return ids
}

function fieldsOf(article: Article, language: ArticleLanguage, referred: Referred, articles: Ids) {
  const { artwork, slug, title, summary, kind, sender, featured, updateType, changeNote, origin } = article
  return {
    title,
    slug,
    summary,
    kind,
    sender,
    featured,
    updateType,
    changeNote,
    origin,
    language,
    ...publicationDate(article.date),
    image: artwork && referred.pictures.get(artwork),
    imageAlt: artwork && altIn(language, artwork),
    priorityAreas: found(article.priorityAreas, referred.priorityAreas),
    municipalities: found(article.municipalities, referred.municipalities),
    contactPeople: found(article.contactPeople ?? [], referred.people),
    translations: found(article.translationOf ? [article.translationOf] : [], articles),
    body: toLexical(article.body, { key: slug, pictures: picturesIn(language, referred.pictures) }),
  }
}

/** The library describes pictures in Norwegian; an English text brings its own words. */
const altIn = (language: ArticleLanguage, artwork: ArtworkKey): string | undefined =>
  language === 'en' ? artworks[artwork].alt.en : undefined

function picturesIn(language: ArticleLanguage, pictures: Map<ArtworkKey, string>): Map<ArtworkKey, Picture> {
  return new Map([...pictures].map(([key, id]) => [key, { id, alt: altIn(language, key) }]))
}

/** Ids in the order of the keys; what is not there (a news item's translation, not yet written) is left out. */
function found<Key extends string>(keys: readonly Key[], ids: ReadonlyMap<Key, string>): string[] {
  return keys.flatMap((key) => ids.get(key) ?? [])
}
