import { licenseAddress, type AnyDocument, type File, type Meeting } from '@osloregionen/contract'
import type {
  AdministrativeArea,
  CreativeWork,
  DigitalDocument,
  Event,
  GovernmentOrganization,
  HowTo,
  IdReference,
  MediaObject,
  NewsArticle,
  Report,
  WebPage,
} from 'schema-dts'
import { dateMachine } from '../format/date.ts'

export type PageThing =
  | AdministrativeArea
  | CreativeWork
  | DigitalDocument
  | Event
  | GovernmentOrganization
  | HowTo
  | NewsArticle
  | Report
  | WebPage

/** What a document is in the words of schema.org, saying no more than the document does. */
export function thingOf(document: AnyDocument, publisher: IdReference, image?: string): PageThing {
  const { url, title, summary, language, seo } = document
  const about = {
    ...(url === null ? {} : { '@id': `${url}#content`, url }),
    name: title,
    description: seo.description ?? summary ?? undefined,
    image,
  }
  const work = {
    ...about,
    inLanguage: language,
    datePublished: dateMachine(document.publishedAt, document.publishedPrecision),
    dateModified: document.updatedAt,
    publisher,
    isAccessibleForFree: true,
    license: licenseAddress(document.license),
    mainEntityOfPage: url ?? undefined,
  }
  switch (document.type) {
    case 'news':
      return {
        '@type': document.kind === 'op-ed' ? 'OpinionNewsArticle' : 'NewsArticle',
        ...work,
        headline: title,
        // Who wrote an op-ed is told in its text, if at all.
        ...(document.kind === 'op-ed' ? {} : { author: publisher }),
      }
    case 'reports':
      return {
        '@type': 'Report',
        ...work,
        headline: title,
        creditText: document.authors.join(', ') || undefined,
        encoding: fileOf(document.file),
        ...(document.series && {
          isPartOf: { '@type': 'CreativeWorkSeries', name: document.series.title },
          position: document.series.part ?? undefined,
        }),
      }
    case 'statements':
    case 'governing-documents':
      return { '@type': 'DigitalDocument', ...work, encoding: fileOf(document.file) }
    case 'guides':
      return {
        '@type': 'HowTo',
        ...work,
        step: document.steps.map((step, index) => ({
          '@type': 'HowToStep' as const,
          position: index + 1,
          name: step.title,
          text: textOf(step.html),
        })),
      }
    case 'campaigns':
    case 'newsletter-issues':
      return { '@type': 'CreativeWork', ...work }
    case 'events':
      return {
        '@type': 'Event',
        ...about,
        ...occasionOf(document),
        eventStatus: 'https://schema.org/EventScheduled',
        organizer:
          document.organisers.length === 0
            ? publisher
            : document.organisers.map((name) => ({ '@type': 'Organization' as const, name })),
      }
    case 'meetings':
      return {
        '@type': 'Event',
        ...about,
        ...occasionOf(document),
        eventStatus: statusOf(document),
        organizer: publisher,
      }
    case 'municipalities':
      return {
        '@type': 'AdministrativeArea',
        ...about,
        identifier: document.number,
        containedInPlace: { '@type': 'AdministrativeArea', name: document.county },
        sameAs: document.website ?? undefined,
        ...(document.labelPoint && {
          geo: {
            '@type': 'GeoCoordinates',
            longitude: document.labelPoint[0],
            latitude: document.labelPoint[1],
          },
        }),
      }
    case 'bodies':
      return { '@type': 'GovernmentOrganization', ...about, parentOrganization: publisher }
    default:
      return { '@type': 'WebPage', ...work }
  }
}

type Occasion = Extract<AnyDocument, { type: 'events' | 'meetings' }>

function occasionOf({ startsAt, startsAtPrecision, endsAt, place, address, onlineUrl }: Occasion) {
  const instant = (at: string) => (startsAtPrecision === 'day' ? dateMachine(at, 'day') : at)
  const there = place ?? address
  const location = [
    ...(there === null ? [] : [{ '@type': 'Place' as const, name: there, address: address ?? there }]),
    ...(onlineUrl === null ? [] : [{ '@type': 'VirtualLocation' as const, url: onlineUrl }]),
  ]
  return {
    startDate: instant(startsAt),
    ...(endsAt === null ? {} : { endDate: instant(endsAt) }),
    ...(location.length === 0 ? {} : { location }),
  }
}

function statusOf({ state }: Meeting) {
  if (state === 'cancelled') return 'https://schema.org/EventCancelled'
  return state === 'moved' ? 'https://schema.org/EventRescheduled' : 'https://schema.org/EventScheduled'
}

const fileOf = (file: File | null): MediaObject | undefined =>
  file === null
    ? undefined
    : {
        '@type': 'MediaObject',
        contentUrl: file.url,
        encodingFormat: file.format === 'pdf' ? 'application/pdf' : 'application/geo+json',
        contentSize: `${file.bytes} B`,
      }

/** The words of a piece of HTML. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
