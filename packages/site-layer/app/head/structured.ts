import type { Link, SiteSettings } from '@osloregionen/contract'
import type { BreadcrumbList, Dataset, Graph, IdReference, WebSite } from 'schema-dts'
import { imageOf, type PagePlace, type PageSubject } from './tags.ts'
import { thingOf } from './thing.ts'

/** A page, and what it takes to say to machines what it is. */
export interface StructuredPage {
  subject: PageSubject
  place: PagePlace
  /** The organisation behind the site. */
  organisation: Pick<SiteSettings, 'name' | 'url' | 'social' | 'contactEmail'>
  /** The way down to the page, from the front page, both left out. */
  trail: readonly Link[]
  home: string
  /** Where words are searched for. */
  searchUrl: string
}

/**
 * What a page is, in the words of schema.org, for search engines and other machines: who publishes it, what it shows,
 * and where it stands.
 */
export function structuredData(page: StructuredPage): Graph {
  const { subject, place, organisation } = page
  const publisher = { '@id': `${organisation.url}/#organisation` }
  const isFront = subject.title === undefined && subject.document === undefined
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'GovernmentOrganization',
        ...publisher,
        name: organisation.name,
        url: organisation.url,
        sameAs: organisation.social.map(({ href }) => href),
        email: organisation.contactEmail ?? undefined,
      },
      isFront ? webSite(page) : trailOf(page),
      ...(subject.document ? [thingOf(subject.document, publisher, imageOf(subject, place))] : []),
      ...(subject.dataset ? [datasetOf(subject, place, publisher)] : []),
    ],
  }
}

function datasetOf(
  { title, description, dataset }: PageSubject,
  place: PagePlace,
  creator: IdReference,
): Dataset {
  return {
    '@type': 'Dataset',
    name: title,
    description: description ?? title,
    url: place.siteUrl + place.path,
    creator,
    license: dataset?.license,
    isAccessibleForFree: true,
    distribution: { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: dataset?.url },
  }
}

function webSite({ place, searchUrl }: StructuredPage): WebSite {
  const { siteUrl, settings, language } = place
  return {
    '@type': 'WebSite',
    '@id': `${siteUrl}/#site`,
    name: settings.name,
    description: settings.description,
    url: siteUrl,
    inLanguage: language,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${searchUrl}?q={search_term_string}` },
    },
  }
}

function trailOf({ subject, place, trail, home }: StructuredPage): BreadcrumbList {
  const { siteUrl, path } = place
  const steps = [
    { label: home, href: '/' },
    ...trail,
    { label: subject.document?.title ?? subject.title ?? '', href: subject.document?.path ?? path },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, href }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: label,
      item: new URL(href, siteUrl).href,
    })),
  }
}
