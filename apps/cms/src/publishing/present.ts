import {
  documentTypes,
  siteLanguage,
  sites,
  type DocumentType,
  type Language,
  type RegisterType,
  type Site,
  type WrittenType,
} from '@osloregionen/contract'
import type { Presentation, Withdrawal } from '@osloregionen/content-store/write'
import type { DataFromCollectionSlug, PayloadRequest } from 'payload'
import { referencesOfText } from './blocks/body.ts'
import { identityOf } from './identity.ts'
import { publicLicences } from './licence.ts'
import { presentation, subjectOf, type Source } from './presenter.ts'
import { presenters, type Presenter } from './presenters/index.ts'
import { idsOf, noReferences, refer, type References } from './references.ts'
import { otherLanguages } from './registers.ts'
import { authoringLocale, resolve } from './resolve.ts'
import { idsOfTranslationsTo, translationsOf } from './translations.ts'

export type Outcome =
  { kind: 'published'; presentations: Presentation[] } | { kind: 'withdrawn'; reason: Withdrawal }

/** What is public of a document, as the authoring tables say at this moment of the transaction. */
export async function present(req: PayloadRequest, type: DocumentType, id: string): Promise<Outcome> {
  return isRegister(type) ? presentRegister(req, type, id) : presentWritten(req, type, id)
}

const isRegister = (type: DocumentType): type is RegisterType => documentTypes[type].localized

/** What all documents have that are written in one language. */
interface Written extends Source {
  title: string
  language: Language
  sites: Site[]
  translations?: unknown[] | null
}

async function presentWritten<Type extends WrittenType>(
  req: PayloadRequest,
  type: Type,
  id: string,
): Promise<Outcome> {
  const found = await authored(req, type, id, 'nb')
  if (found.kind !== 'published') return found
  const { document } = found
  const written: Written = document
  const presenter: Presenter<DataFromCollectionSlug<Type>> = presenters[type]
  const { title, language, sites: chosenSites } = written
  const backlinks = (await presenter.backlinks?.(req, id, language)) ?? []
  const linkedFrom = await idsOfTranslationsTo(req, type, id)
  const references = referencesOf(document, written, presenter)
  refer(references.documents, written.translations, linkedFrom, backlinks)
  const resolved = await resolve(req, references, language)
  const translations = translationsOf(id, type, [...(written.translations ?? []), ...linkedFrom], resolved)
  const licences = await publicLicences(req)
  const named = { title, language, chosenSites, licences, translations, backlinks, refs: idsOf(references) }
  const subject = subjectOf(type, document, named, resolved)
  return { kind: 'published', presentations: [presentation(subject, presenter.present(subject))] }
}

/** One presentation for each language that the entry has a name in. */
async function presentRegister<Type extends RegisterType>(
  req: PayloadRequest,
  type: Type,
  id: string,
): Promise<Outcome> {
  const presenter: Presenter<DataFromCollectionSlug<Type>> = presenters[type]
  const entries: { language: Language; entry: DataFromCollectionSlug<Type>; title: string }[] = []
  for (const language of ['nb', 'en'] as const) {
    const found = await authored(req, type, id, language)
    if (found.kind !== 'published') return found
    const title = nameOf(found.document)
    if (title !== '') entries.push({ language, entry: found.document, title })
  }
  const languages = entries.map(({ language }) => language)
  const licences = await publicLicences(req)
  const presentations: Presentation[] = []
  for (const { language, entry, title } of entries) {
    const backlinks = (await presenter.backlinks?.(req, id, language)) ?? []
    const references = referencesOf(entry, entry, presenter)
    refer(
      references.documents,
      backlinks,
      backlinks.map(({ person }) => person),
    )
    const resolved = await resolve(req, references, language)
    const translations = otherLanguages(type, entry, language, languages, resolved.origins)
    const chosenSites = sites.filter((site) => siteLanguage[site] === language)
    const named = { title, language, chosenSites, licences, translations, backlinks, refs: idsOf(references) }
    const subject = subjectOf(type, entry, named, resolved)
    presentations.push(presentation(subject, presenter.present(subject)))
  }
  return { kind: 'published', presentations }
}

/** A register entry is titled, or is a person with a name. */
const nameOf = (entry: { title?: string | null; name?: string | null }): string =>
  entry.name ?? entry.title ?? ''

type Authored<Slug extends DocumentType> =
  { kind: 'published'; document: DataFromCollectionSlug<Slug> } | { kind: 'withdrawn'; reason: Withdrawal }

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
  if (document === undefined) return { kind: 'withdrawn', reason: 'deleted' }
  if (document._status === 'published') return { kind: 'published', document }
  const mergedInto = identityOf(document.mergedInto)
  return { kind: 'withdrawn', reason: mergedInto === null ? 'unpublished' : { mergedInto } }
}

/** What any document refers to, and what those of its type do. */
function referencesOf<Document>(
  document: Document,
  source: Source,
  { refer: referOwn }: Presenter<Document>,
): References {
  const references = noReferences()
  refer(references.media, source.image, source.seo?.image)
  refer(
    references.documents,
    source.priorityAreas,
    source.municipalities,
    source.sectors,
    source.projects,
    source.contactPeople,
  )
  referencesOfText(source.body, references)
  referOwn?.(document, references)
  return references
}
