import { AnyCard, documentTypes, yearOfStatement, type AnyDocument } from '@osloregionen/contract'
import type { Presentation } from '../write/index.ts'

/** A public document as the CMS would present it. */
export function present(
  whole: AnyDocument,
  { media = [], refs = [], formerPaths = {} }: Partial<Pick<Presentation, 'media' | 'refs' | 'formerPaths'>>,
): Presentation {
  const { id, language, type, slug, title, publishedAt, updatedAt, sites } = whole
  return {
    id,
    language,
    type,
    slug,
    localized: documentTypes[type].localized,
    listed: true,
    title,
    publishedAt,
    updatedAt,
    startsAt: 'startsAt' in whole ? whole.startsAt : null,
    addresses: Object.fromEntries(
      Object.entries(whole.urls).map(([site, url]) => [site, { path: new URL(url).pathname, url }]),
    ),
    formerPaths,
    primarySite: sites[0] ?? null,
    document: stored(whole),
    card: stored(AnyCard.parse(whole)),
    facets: facetsOf(whole),
    refs,
    text: `${whole.summary} ${whole.bodyHtml.replaceAll(/<[^>]+>/g, '')}`,
    media,
  }
}

/** Without what the answer adds. */
function stored({ revision: _revision, url: _url, path: _path, ...rest }: AnyDocument | AnyCard): object {
  return rest
}

function facetsOf(document: AnyDocument): string[] {
  const bodies = [
    'heldBy' in document ? document.heldBy : null,
    'adoptedBy' in document ? document.adoptedBy : null,
  ]
  const numbers =
    document.type === 'municipalities'
      ? [document.number, document.number2020]
      : document.municipalities.map(({ number }) => number)
  const named: [string, (string | null | undefined)[]][] = [
    ['site', document.sites],
    ['language', [document.language]],
    ['priorityArea', document.priorityAreas.map(({ slug }) => slug)],
    ['municipality', numbers],
    ['sector', document.sectors.map(({ slug }) => slug)],
    ['project', document.projects.map(({ slug }) => slug)],
    ['body', bodies.map((body) => body?.slug)],
    ['addressee', [document.type === 'statements' ? document.addresseeSlug : null]],
    ['year', [document.type === 'statements' ? yearOfStatement(document) : null]],
    ['series', ['series' in document ? document.series?.slug : null]],
    ['audience', ['audience' in document ? document.audience : null]],
    ['kind', ['kind' in document ? document.kind : null]],
    ['license', [document.rights.licenseUrl]],
  ]
  return named.flatMap(([name, values]) => values.flatMap((value) => (value ? [`${name}:${value}`] : [])))
}
