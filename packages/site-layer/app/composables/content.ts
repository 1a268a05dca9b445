import { isApiError } from '@osloregionen/client'
import type {
  AnyCard,
  AnyDocument,
  DocumentListParameters,
  DocumentOf,
  DocumentType,
  ListParameters,
  MapBoundaries,
  SearchParameters,
  Site,
  SiteSettings,
} from '@osloregionen/contract'
import type { ContentReader } from '../../server/content/reader.ts'
import { endOfDay, isoDay, startOfDay } from '../format/date.ts'

/*
 * All data of the pages comes through here, on the server, while rendering. Pages ship no scripts, so nothing of it is
 * sent along or asked for again in the browser.
 */

const reader = (): ContentReader => {
  const event = useRequestEvent()
  if (event === undefined) throw new Error('Content is read on the server only')
  return event.context.content
}

/** Turns what the API refused into the page's own answer: what is gone is gone, and what failed may come back. */
async function answered<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (!isApiError(error)) throw error
    const status = error.status === 404 || error.status === 410 ? error.status : 503
    throw createError({ status, cause: error })
  }
}

/** The same, but what is not there is an answer too: null. */
async function ifThere<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (isApiError(error) && (error.status === 404 || error.status === 410)) return null
    return answered(Promise.reject(error))
  }
}

/** Origin of this site, without a trailing slash. */
export const useSiteUrl = (): string => reader().siteUrl

/** Origin of the API, for links to what it serves readers itself. */
export const useApiUrl = (): string => reader().apiUrl

/** Navigation, footer, front page and the other settings of this site. */
export const useSettings = () => answered(reader().settings())

/** What another site says of itself, if it is set up. */
export const useSettingsOf = (site: Site): Promise<SiteSettings | null> => ifThere(reader().settings(site))

/** A page of cards of one type, of this site unless asked otherwise. */
export const useDocuments = <T extends DocumentType>(type: T, parameters: Partial<ListParameters> = {}) =>
  answered(reader().list(type, parameters))

/** A page of cards across types, of this site unless asked otherwise. */
export const useAnyDocuments = (parameters: Partial<DocumentListParameters>) =>
  answered(reader().documents(parameters))

/** All cards across types that fit, however many pages of the API they take. */
export async function useEveryDocument(parameters: Partial<DocumentListParameters>): Promise<AnyCard[]> {
  const content = reader()
  const cards: AnyCard[] = []
  let cursor: string | undefined
  do {
    const page = await answered(content.documents({ ...parameters, limit: 100, cursor }))
    cards.push(...page.data)
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  return cards
}

/** How many documents of these types on this site are about each municipality, by number. */
export async function useCoverage(type: readonly DocumentType[]): Promise<ReadonlyMap<string, number>> {
  const { data } = await answered(reader().coverage({ type: [...type] }))
  return new Map(data.map(({ number, count }) => [number, count]))
}

/** The boundaries of the municipalities, where they have been published. */
export async function useBoundaries(): Promise<MapBoundaries | null> {
  const { boundaries } = await answered(reader().map())
  return boundaries
}

/** The published document at a path of this site, if one stands there. */
export async function useDocumentAt(path: string): Promise<AnyDocument | null> {
  const resolution = await ifThere(reader().resolve(path))
  return resolution?.kind === 'document' ? resolution.document : null
}

/** The published document of a type that a slug names, on whatever site. */
export const useDocument = <T extends DocumentType>(type: T, slug: string): Promise<DocumentOf<T> | null> =>
  ifThere(reader().document(type, slug))

/** What the time is. A page that asks for it is rendered anew when the answer changes. */
export function useClock() {
  const content = reader()
  const now = Date.now()
  return {
    isOver(instant: string): boolean {
      const at = Date.parse(instant)
      if (at > now) content.holdsUntil(at)
      return at <= now
    },
    /** The instant at which today began in Oslo. */
    startOfToday(): string {
      const today = isoDay(new Date(now).toISOString())
      content.holdsUntil(Date.parse(endOfDay(today)))
      return startOfDay(today).toISOString()
    },
  }
}

/** Hits of a search among what stands on this site. */
export const useSearch = (parameters: Pick<SearchParameters, 'q'> & Partial<SearchParameters>) =>
  answered(reader().search(parameters))

/**
 * The document that stands at the address asked for. An address that has moved is answered by a redirect, one that is
 * gone by 410, an unknown one by 404.
 */
export async function usePage(): Promise<AnyDocument> {
  const nuxtApp = useNuxtApp()
  const path = useRoute().path
  const resolution = await answered(reader().resolve(path))
  if (resolution.kind === 'document') return resolution.document
  if (resolution.kind === 'gone') throw createError({ status: 410 })
  const { to, status } = resolution
  await nuxtApp.runWithContext(() => navigateTo(to, { redirectCode: status, external: true }))
  // The redirect is the answer; this ends the rendering.
  throw createError({ status })
}
