import {
  DocumentListParameters,
  DocumentParameters,
  documentTypeNames,
  listParametersOf,
  Slug,
  type DocumentType,
} from '@osloregionen/contract'
import { findDocument, listDocuments, type Found } from '@osloregionen/content-store/read'
import type { FastifyInstance } from 'fastify'
import { json, type Content, type Plan } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { keepFields, readFields } from '../fields.ts'
import { notFound } from '../http/gate.ts'
import { readParameters } from '../http/parameters.ts'
import { refused } from '../http/problem.ts'
import { takenDown } from '../http/taken-down.ts'
import { pathPart, reading } from '../http/reading.ts'
import { askedList } from '../lists.ts'

/** Lists and single documents: by type, and across types. */
export function documentRoutes(app: FastifyInstance, context: Context): void {
  for (const type of documentTypeNames) {
    reading(app, context, `/v1/${type}`, (_request, url) =>
      listPlan(context, { ...readParameters(listParametersOf(type), url), type: [type] }, [type]),
    )
    reading(app, context, `/v1/${type}/:idOrSlug`, (request, url) =>
      documentPlan(context, type, pathPart(request, 'idOrSlug'), url),
    )
  }
  reading(app, context, '/v1/documents', (_request, url) =>
    listPlan(context, readParameters(DocumentListParameters, url)),
  )
  reading(app, context, '/v1/documents/:id', (request, url) =>
    documentPlan(context, undefined, pathPart(request, 'id'), url),
  )
}

async function listPlan(
  context: Context,
  parameters: DocumentListParameters,
  types: readonly DocumentType[] = parameters.type ?? documentTypeNames,
): Promise<Plan> {
  const { fields: wanted, ...asked } = parameters
  const { db, follower, totals } = context
  const { sort, limit, cursor } = asked
  const fields = readFields(wanted, 'card', types)
  const { filters, name, query, cursorOf } = await askedList(context, asked)
  return {
    key: `list ${JSON.stringify([filters, sort, limit, cursor, fields])}`,
    async read(): Promise<Content> {
      const list = await totals.list(name, follower.current.revision, (known) =>
        listDocuments(db, { ...query, known }),
      )
      const cards = keepFields(list.cards, fields)
      return {
        at: list.at,
        type: json,
        body: `{"data":[${cards}],"next":${JSON.stringify(cursorOf(list.next))},"total":${list.total}}`,
        updatedAt: list.updatedAt,
      }
    },
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function documentPlan(
  { db, members }: Context,
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
  const view = { site, language }
  const bySlug = () => (type === undefined ? undefined : findDocument(db, { type, slug: asked }, view))
  return {
    key: `document ${JSON.stringify([type, asked, site, language, fields])}`,
    async read(): Promise<Content> {
      let found =
        uuid.test(asked) || type === undefined ? await findDocument(db, { id: asked, type }, view) : undefined
      if (found === undefined || found.kind === 'unknown') found = (await bySlug()) ?? found
      if (found === undefined) throw new Error('Nothing was asked for')
      // Whoever has the number of a municipality need not know what we call it.
      const numbered =
        type === 'municipalities' && found.kind === 'unknown' ? await members.slugOf(asked) : undefined
      return contentOf(
        numbered === undefined ? found : { at: found.at, kind: 'moved', slug: numbered },
        (slug) => `/v1/${type ?? 'documents'}/${slug}${queryOf({ site, language, fields })}`,
        fields,
      )
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
        language: found.language,
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
