import { documentTypeNames, isTimed, licenseAddress, type SiteSettings } from '@osloregionen/contract'
import type { ServedDump } from '../dumps.ts'
import { datasets, type Named } from './datasets.ts'
import { describeDump } from './dumps.ts'
import { iri, text, type Node, type Value } from './node.ts'

const authority = 'http://publications.europa.eu/resource/authority'
const language = { nb: iri(`${authority}/language/NOB`), en: iri(`${authority}/language/ENG`) }
const mediaType = (name: string) => iri(`https://www.iana.org/assignments/media-types/${name}`)

export interface CatalogFacts {
  /** Origin of this API. */
  origin: string
  settings: Pick<SiteSettings, 'name' | 'url' | 'contactEmail' | 'license'>
  /** Where readers write to the staff. */
  contactPage: string
  dumps: readonly ServedDump[]
}

/**
 * The API and what it holds, as data.norge.no and other catalogues read it: DCAT-AP-NO 3, with the properties that it
 * makes mandatory of catalogues, datasets, distributions and data services.
 */
export function describeCatalog({ origin, settings, contactPage, dumps }: CatalogFacts): Node[] {
  const { name, url, contactEmail } = settings
  const license = licenseAddress(settings.license)
  const at = (part: string) => `${origin}/v1/catalog#${part}`
  const [publisher, contact, service] = [iri(at('publisher')), iri(at('contact')), iri(at('api'))]
  const by = { 'dct:publisher': publisher, 'dcat:contactPoint': contact }
  const rights = { ...(license && { 'dct:license': iri(license) }) }
  const named = ({ nb, en }: Named): Value[] => [text(nb, 'nb'), text(en, 'en')]
  const addressOf = (type: string) => iri(at(type))
  const distribution = (id: string, accessURL: string, media: string, title: Named): Node => ({
    '@id': at(id),
    '@type': 'dcat:Distribution',
    'dct:title': named(title),
    'dcat:accessURL': iri(accessURL),
    'dcat:mediaType': mediaType(media),
    'dcat:accessService': service,
    ...rights,
  })

  return [
    {
      '@id': `${origin}/v1/catalog`,
      '@type': 'dcat:Catalog',
      'dct:title': named({ nb: `Åpne data fra ${name}`, en: `Open data of ${name}` }),
      'dct:description': named({
        nb: 'Alt Osloregionen publiserer, som åpne data: saker, rapporter, møter, uttalelser, arrangementer og registre.',
        en: 'All that Osloregionen publishes, as open data: news, reports, meetings, statements, events and registers.',
      }),
      'dct:language': [language.nb, language.en],
      'foaf:homepage': iri(url),
      'dcat:dataset': documentTypeNames.map(addressOf),
      'dcat:service': service,
      ...by,
      ...rights,
    },
    { '@id': publisher['@id'], '@type': 'foaf:Agent', 'foaf:name': text(name), 'foaf:homepage': iri(url) },
    {
      '@id': contact['@id'],
      '@type': 'vcard:Organization',
      'vcard:fn': text(name),
      'vcard:hasURL': iri(contactPage),
      ...(contactEmail && { 'vcard:hasEmail': iri(`mailto:${contactEmail}`) }),
    },
    {
      '@id': service['@id'],
      '@type': 'dcat:DataService',
      'dct:title': named({ nb: `Det åpne API-et til ${name}`, en: `The open API of ${name}` }),
      'dct:description': named({
        nb: 'REST, GraphQL, endringsstrøm og feeder. Gratis og uten nøkkel.',
        en: 'REST, GraphQL, a feed of changes, and feeds. Free, and without a key.',
      }),
      'dcat:endpointURL': iri(origin),
      'dcat:endpointDescription': iri(`${origin}/v1/openapi.json`),
      'foaf:page': iri(`${origin}/docs`),
      'dct:accessRights': iri(`${authority}/access-right/PUBLIC`),
      'dcat:servesDataset': documentTypeNames.map(addressOf),
      ...by,
      ...rights,
    },
    ...documentTypeNames.flatMap((type) => {
      const all = distribution(`${type}-json`, `${origin}/v1/${type}`, 'application/json', {
        nb: 'JSON fra API-et',
        en: 'JSON from the API',
      })
      const atom = distribution(`${type}-atom`, `${origin}/v1/feeds/${type}.atom`, 'application/atom+xml', {
        nb: 'Atom-feed',
        en: 'Atom feed',
      })
      const calendar = distribution(`${type}-ics`, `${origin}/v1/feeds/${type}.ics`, 'text/calendar', {
        nb: 'Kalender',
        en: 'Calendar',
      })
      const files = dumps
        .filter((dump) => dump.type === type)
        .map((dump) => describeDump(dump, `${origin}/v1/catalog`))
      const forms = [
        all,
        atom,
        ...(isTimed(type) ? [calendar] : []),
        ...files.map(([file]) => ({ ...file, ...rights })),
      ]
      const dataset: Node = {
        '@id': at(type),
        '@type': 'dcat:Dataset',
        'dct:title': named(datasets[type].title),
        'dct:description': named(datasets[type].description),
        'dct:identifier': text(at(type)),
        'dcat:theme': [iri(`${authority}/data-theme/GOVE`), iri(`${authority}/data-theme/REGI`)],
        'dct:accessRights': iri(`${authority}/access-right/PUBLIC`),
        'dct:accrualPeriodicity': iri(`${authority}/frequency/CONT`),
        'dct:language': [language.nb, language.en],
        'dcat:landingPage': iri(`${origin}/docs`),
        'dcat:distribution': forms.map((form) => iri(form['@id'])),
        ...by,
      }
      return [dataset, ...forms, ...files.map(([, sum]) => sum)]
    }),
  ]
}
