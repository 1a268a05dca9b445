import {
  DocumentListParameters,
  DocumentParameters,
  documentTypeNames,
  documentTypes,
  Id,
  listParametersOf,
  ResolveParameters,
  SearchParameters,
  Site,
  type DocumentType,
} from '@osloregionen/contract'
import {
  findDocument,
  listDocuments,
  pageDocuments,
  resolvePath,
  searchDocuments,
  type Snapshot,
} from '@osloregionen/content-store/read'
import type { GraphQLResolveInfo } from 'graphql'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { ProblemError } from '../http/problem.ts'
import { takenDown } from '../http/taken-down.ts'
import { askedList, askedSearch } from '../lists.ts'
import { readArguments } from './arguments.ts'
import { askedFields, storedFor } from './selection.ts'

/** One answer being made: what it is read with, and what was seen while it was. */
export interface Reading {
  context: Context
  /** What each statement saw. */
  seen: Seen[]
}

export interface Seen {
  at: Snapshot
  /** The newest change. */
  updatedAt: Date | null
}

type Given = Record<string, unknown>
type Resolve = (source: unknown, given: Given, reading: Reading, info: GraphQLResolveInfo) => Promise<unknown>

/** A field of the query: the parameters that its arguments are held to, and how it is read, by one statement. */
export interface RootField {
  parameters: z.ZodObject
  resolve: Resolve
}

/** A query says in itself which fields it wants. */
const withoutFields = { fields: true } as const

/** The list of a type, or of all types. */
export function listField(type?: DocumentType): RootField {
  const types = type === undefined ? documentTypeNames : [type]
  const parameters = parametersOf(type)
  return {
    parameters,
    async resolve(_source, given, { context, seen }, info) {
      const read = readArguments(parameters, given)
      const { name, query, cursorOf } = await askedList(
        context,
        type === undefined ? read : { ...read, type: [type] },
      )
      const page = { ...query, of: storedFor(askedFields(info, 'data'), types) }
      const { db, follower, totals } = context
      const list = askedFields(info).has('total')
        ? await totals.list(name, follower.current.revision, (known) =>
            listDocuments(known === undefined ? db : db.lookUps, { ...page, known }),
          )
        : await pageDocuments(db.lookUps, page)
      seen.push(list)
      return { ...list, data: parsed(list.cards), next: cursorOf(list.next) }
    },
  }
}

/** Of one type the kinds are known: a kind that it does not have is refused before anything is read. */
function parametersOf(type: DocumentType | undefined) {
  if (type === undefined) return DocumentListParameters.omit(withoutFields)
  const parameters = listParametersOf(type).omit(withoutFields)
  const { shape } = documentTypes[type].document
  if (!('kind' in shape)) return parameters
  const { description } = parameters.shape.kind.meta() ?? {}
  return parameters.extend({ kind: shape.kind.optional().meta({ description }) })
}

/** The full-text search. */
export const searchField: RootField = {
  parameters: SearchParameters,
  async resolve(_source, given, { context, seen }, info) {
    const { query, cursorOf } = await askedSearch(context, readArguments(SearchParameters, given))
    const of = storedFor(askedFields(info, 'data', 'document'))
    const { at, hits, facets, next, total } = await searchDocuments(context.db.searches, { ...query, of })
    seen.push({ at, updatedAt: null })
    return { data: parsed(hits), facets: parsed(facets)[0], suggestion: null, next: cursorOf(next), total }
  },
}

const documentArguments = DocumentParameters.omit(withoutFields).extend({ id: Id })

/** One document, by its id. */
export const documentField: RootField = {
  parameters: documentArguments,
  async resolve(_source, given, { context, seen }) {
    const { id, ...view } = readArguments(documentArguments, given)
    const found = await findDocument(context.db.lookUps, { id }, view)
    seen.push({ at: found.at, updatedAt: found.kind === 'document' ? found.updatedAt : null })
    if (found.kind === 'document') return parsed(found.json)[0]
    if (found.kind === 'gone') throw new ProblemError('gone', takenDown(found.successor))
    return null
  },
}

const resolveArguments = ResolveParameters.extend({ site: Site })

/** What stands at a path of a site. */
export const resolveField: RootField = {
  parameters: resolveArguments,
  async resolve(_source, given, { context, seen }) {
    const { site, path } = readArguments(resolveArguments, given)
    const found = await resolvePath(context.db.lookUps, site, path)
    seen.push({ at: found.at, updatedAt: found.kind === 'document' ? found.updatedAt : null })
    if (found.kind === 'unknown') return null
    return found.kind === 'document' ? { kind: found.kind, document: parsed(found.json)[0] } : found
  },
}

/** JSON values that stand beside each other, separated by commas. */
function parsed(json: string): unknown[] {
  const values: unknown = JSON.parse(`[${json}]`)
  return Array.isArray(values) ? values : []
}
