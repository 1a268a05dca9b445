import {
  DocumentListParameters,
  DocumentParameters,
  documentTypeNames,
  listParametersOf,
  Slug,
  type DocumentType,
} from '@osloregionen/contract'
import { findDocument, type Found } from '@osloregionen/content-store/read'
import type { FastifyInstance } from 'fastify'
import { json, type Content, type Plan } from '../answers/content.ts'
import { joined } from '../answers/joined.ts'
import type { Context } from '../context.ts'
import { keepFields, readFields } from '../fields.ts'
import { notFound } from '../http/gate.ts'
import { choiceOf, type Reader } from '../http/language.ts'
import { linkToNext } from '../http/links.ts'
import { readParameters } from '../http/parameters.ts'
import { refused } from '../http/problem.ts'
import { takenDown } from '../http/taken-down.ts'
import { pathPart, reading } from '../http/reading.ts'
import { askedList } from '../lists.ts'

/** Lists and single documents: by type, and across types. */
export function documentRoutes(app: FastifyInstance, context: Context): void {
  for (const type of documentTypeNames) {
    reading(app, context, `/v1/${type}`, (request, url) =>
      listPlan(context, request, { ...readParameters(listParametersOf(type), url), type: [type] }, type),
    )
    reading(app, context, `/v1/${type}/:idOrSlug`, (request, url) =>
      documentPlan(context, request, type, pathPart(request, 'idOrSlug'), url),
    )
  }
  reading(app, context, '/v1/documents', (request, url) =>
    listPlan(context, request, readParameters(DocumentListParameters, url)),
  )
  reading(app, context, '/v1/documents/:id', (request, url) =>
    documentPlan(context, request, undefined, pathPart(request, 'id'), url),
  )
}

async function listPlan(
  context: Context,
  reader: Reader,
  parameters: DocumentListParameters,
  type?: DocumentType,
): Promise<Plan> {
  const { fields: wanted, ...asked } = parameters
  const types = parameters.type ?? documentTypeNames
  const path = `/v1/${type ?? 'documents'}`
  const { cards, follower, totals } = context
  const { sort, limit, cursor } = asked
  const fields = readFields(wanted, 'card', types)
  const { preferred, vary } = choiceOf(reader, asked, types)
  const { filters, name, query, cursorOf } = await askedList(context, asked, preferred)
  return {
    key: `list ${JSON.stringify([filters, preferred, sort, limit, cursor, fields])}`,
    async read(): Promise<Content> {
      const list = await totals.list(name, follower.current.revision, (known) =>
        cards.list({ ...query, known }),
      )
      const next = cursorOf(list.next)
      const end = `],"next":${JSON.stringify(next)},"total":${list.total}}`
      return {
        at: list.at,
        type: json,
        body:
          fields === undefined
            ? joined('{"data":[', list.cards, end)
            : `{"data":[${keepFields(list.cards.join(','), fields)}${end}`,
        updatedAt: list.updatedAt,
        languages: list.languages,
        link: linkToNext(
          path,
          { ...filters, type: type ? undefined : filters.type, sort, limit, fields },
          next,
        ),
        vary,
      }
    },
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function documentPlan(
  { db, members }: Context,
  reader: Reader,
  type: DocumentType | undefined,
  asked: string,
  url: string,
): Plan {
  const { site, language, fields: wanted } = readParameters(DocumentParameters, url)
  const name = type === undefined ? 'id' : 'idOrSlug'
  if (asked === '') throw notFound
  if (!Slug.safeParse(asked).success)
    throw refused(name, 'must be lower-case letters, digits and single hyphens')
  const fields = readFields(wanted, 'document', type && [type])
  const { preferred, vary } = choiceOf(reader, { site, language }, type ? [type] : documentTypeNames)
  const view = { site, language, preferred }
  const bySlug = () =>
    type === undefined ? undefined : findDocument(db.lookUps, { type, slug: asked }, view)
  return {
    key: `document ${JSON.stringify([type, asked, site, language, preferred, fields])}`,
    async read(): Promise<Content> {
      let found =
        uuid.test(asked) || type === undefined
          ? await findDocument(db.lookUps, { id: asked, type }, view)
          : undefined
      if (found === undefined || found.kind === 'unknown') found = (await bySlug()) ?? found
      if (found === undefined) throw new Error('Nothing was asked for')
      // Whoever has the number of a municipality need not know what we call it.
      const numbered =
        type === 'municipalities' && found.kind === 'unknown' ? await members.slugOf(asked) : undefined
      const content = contentOf(
        numbered === undefined ? found : { at: found.at, kind: 'moved', slug: numbered },
        (slug) => `/v1/${type ?? 'documents'}/${slug}${queryOf({ site, language, fields })}`,
        fields,
      )
      return { ...content, vary }
    },
  }
}

function contentOf(found: Found, addressOf: (slug: string) => string, fields: string[] | undefined): Content {
  const { at } = found
  switch (found.kind) {
    case 'document':
      return {
        at,
        type: json,
        body: keepFields(found.json, fields),
        updatedAt: found.updatedAt,
        languages: [found.language],
        link: found.url === null ? undefined : `<${found.url}>; rel="canonical"`,
        licenses: found.license === null ? [] : [found.license],
      }
    case 'moved':
      return { at, location: addressOf(found.slug) }
    case 'gone':
      return { at, problem: 'gone', details: takenDown(found.successor) }
    case 'unknown':
      return {
        at,
        problem: 'not-found',
        details: { detail: 'No published document has this id or slug here' },
      }
  }
}

function queryOf(parameters: Record<string, string | string[] | undefined>): string {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  )
  return given.length === 0 ? '' : `?${given.join('&')}`
}
