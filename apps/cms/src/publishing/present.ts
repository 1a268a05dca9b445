import { documentTypes, type DocumentType, type Language } from '@osloregionen/contract'
import type { Presentation, Withdrawal } from '@osloregionen/content-store/write'
import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { referencesOfBody } from './body.ts'
import type { Origins } from './origins.ts'
import { presentation, type Own, type Source } from './presenter.ts'
import { presentMunicipality } from './presenters/municipalities.ts'
import { presentNews } from './presenters/news.ts'
import { presentPerson } from './presenters/people.ts'
import { presentPriorityArea } from './presenters/priorityAreas.ts'
import { idsOf, noReferences, refer, type References } from './references.ts'
import { authoringLocale, resolve } from './resolve.ts'

export type Outcome = { kind: 'published'; presentations: Presentation[] } | { kind: Withdrawal }

/** What is public of a document, as the authoring tables say at this moment of the transaction. */
export async function present(req: PayloadRequest, type: DocumentType, id: string): Promise<Outcome> {
  switch (type) {
    case 'news':
      return presentOneLanguage(req, id)
    case 'priority-areas':
      return presentRegister(req, type, id, (area) => area.title ?? '', presentPriorityArea)
    case 'municipalities':
      return presentRegister(req, type, id, (entry) => entry.title ?? '', presentMunicipality)
    case 'people':
      return presentRegister(req, type, id, (person) => person.name, presentPerson)
  }
}

async function presentOneLanguage(req: PayloadRequest, id: string): Promise<Outcome> {
  const found = await authored(req, 'news', id, 'nb')
  if (found.kind !== 'published') return found
  const news = found.document
  const references = referencesOf(news)
  const linkedFrom = await idsOfNewsLinkingTo(req, id)
  refer(references.news, [...(news.translations ?? []), ...linkedFrom])
  const resolved = await resolve(req, references, news.language)
  const own = presentNews(news, resolved, linkedFrom)
  return { kind: 'published', presentations: [presentation('news', news, own, resolved, idsOf(references))] }
}

type Register = Exclude<DocumentType, 'news'>
type Particulars<Entry> = (
  entry: Entry,
  language: Language,
  languages: readonly Language[],
  origins: Origins,
) => Own

/** One presentation for each language that the entry has a name in. */
async function presentRegister<Slug extends Register>(
  req: PayloadRequest,
  type: Slug,
  id: string,
  nameOf: (entry: DataFromCollectionSlug<Slug>) => string,
  particulars: Particulars<DataFromCollectionSlug<Slug>>,
): Promise<Outcome> {
  const entries: { language: Language; entry: DataFromCollectionSlug<Slug> }[] = []
  for (const language of ['nb', 'en'] as const) {
    const found = await authored(req, type, id, language)
    if (found.kind !== 'published') return found
    if (nameOf(found.document) !== '') entries.push({ language, entry: found.document })
  }
  const languages = entries.map(({ language }) => language)
  const presentations: Presentation[] = []
  for (const { language, entry } of entries) {
    const references = referencesOf(entry)
    const resolved = await resolve(req, references, language)
    const own = particulars(entry, language, languages, resolved.origins)
    presentations.push(presentation(type, entry, own, resolved, idsOf(references)))
  }
  return { kind: 'published', presentations }
}

type Authored<Slug extends DocumentType> =
  { kind: 'published'; document: DataFromCollectionSlug<Slug> } | { kind: Withdrawal }

/** The copy that is published; drafts beside it are not looked at. */
async function authored<Slug extends DocumentType>(
  req: PayloadRequest,
  collection: Slug,
  id: string,
  language: Language,
): Promise<Authored<Slug>> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    draft: false,
    locale: documentTypes[collection].localized ? authoringLocale(language) : 'nb',
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const document = docs[0]
  if (document === undefined) return { kind: 'deleted' }
  return document._status === 'published' ? { kind: 'published', document } : { kind: 'unpublished' }
}

async function idsOfNewsLinkingTo(req: PayloadRequest, id: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'news',
    where: { translations: { in: [id] }, _status: { equals: 'published' } },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map((doc) => doc.id)
}

/** What any document refers to. */
function referencesOf(source: Source): References {
  const references = noReferences()
  refer(references.media, [source.image, source.seo?.image])
  refer(references['priority-areas'], source.priorityAreas)
  refer(references.municipalities, source.municipalities)
  refer(references.people, source.contactPeople)
  referencesOfBody(source.body, references)
  return references
}
