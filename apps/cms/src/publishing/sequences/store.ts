import { sites, type Site } from '@osloregionen/contract'
import { z } from 'zod'
import { withClient } from '../../../../../tools/postgres/roles.ts'

/** What the content store and the queue say of themselves, read past every program that is being tested. */
export class Store {
  readonly #url: string

  constructor(databaseUrl: string) {
    this.#url = databaseUrl
  }

  async #rows<Shape extends z.ZodType>(shape: Shape, statement: string): Promise<z.infer<Shape>[]> {
    const { rows } = await withClient(this.#url, (client) => client.query<object>(statement))
    return z.array(shape).parse(rows)
  }

  /** How many jobs wait or run, and what went wrong with those that failed so far. */
  async queue(): Promise<{ jobs: number; errors: string[] }> {
    const rows = await this.#rows(
      z.object({ task: z.string(), error: z.string().nullable() }),
      'SELECT task_identifier AS task, last_error AS error FROM graphile_worker.jobs',
    )
    return {
      jobs: rows.length,
      errors: rows.flatMap(({ task, error }) => (error ? `${task}: ${error}` : [])),
    }
  }

  /**
   * The revision of everything published, by id and language: in one language, or in all of them.
   */
  async revisions(language?: 'en'): Promise<Map<string, number>> {
    const rows = await this.#rows(
      z.object({ key: z.string(), revision: z.coerce.number() }),
      `SELECT id || ' ' || language AS key, revision FROM content.documents
        WHERE state = 'published' AND listed
          AND ${language === undefined ? 'true' : `language = '${language}'`}`,
    )
    return new Map(rows.map(({ key, revision }) => [key, revision]))
  }

  /** Everything that any row of the store holds, as one text. */
  async text(): Promise<string> {
    const rows = await this.#rows(
      z.object({ text: z.string() }),
      `SELECT d::text AS text FROM content.documents d
        UNION ALL SELECT p::text FROM content.paths p UNION ALL SELECT s::text FROM content.slugs s
        UNION ALL SELECT m::text FROM content.media m`,
    )
    return rows.map(({ text }) => text).join('\n')
  }

  /** Every address that was ever given, and what a site has to answer there. */
  async addresses(): Promise<{ site: Site; path: string; status: number; location: string | null }[]> {
    const documents = await this.#rows(
      Stored,
      `SELECT id, language, state, successor, addresses, primary_site AS "primarySite"
         FROM content.documents WHERE listed`,
    )
    const paths = await this.#rows(
      z.object({
        site: z.enum(sites),
        path: z.string(),
        kind: z.string(),
        id: z.string(),
        language: z.string(),
      }),
      'SELECT site, path, kind, id, language FROM content.paths',
    )
    return paths.flatMap(({ site, path, kind, id, language }) => {
      const there = documents.find((one) => one.id === id && one.language === language)
      if (there === undefined) return []
      const standing = standsFor(there, documents)
      const current = standing?.addresses[site]?.path
      const elsewhere =
        standing === there ? undefined : standing?.addresses[standing.primarySite ?? site]?.url
      const location = current ?? elsewhere
      if (location === undefined) return { site, path, status: 410, location: null }
      return kind === 'document' && standing === there
        ? { site, path, status: 200, location: null }
        : { site, path, status: 301, location: new URL(location, 'http://site').pathname }
    })
  }
}

const Stored = z.object({
  id: z.string(),
  language: z.string(),
  state: z.string(),
  successor: z.string().nullable(),
  addresses: z.partialRecord(z.enum(sites), z.object({ path: z.string(), url: z.string() })),
  primarySite: z.enum(sites).nullable(),
})
type Stored = z.infer<typeof Stored>

/** What is to be read where a document stands or stood: itself, or what it was merged into in the end. */
function standsFor(document: Stored, documents: readonly Stored[]): Stored | undefined {
  if (document.state === 'published') return document
  const passed = new Set<string>()
  for (let id = document.successor; id !== null && !passed.has(id);) {
    passed.add(id)
    const presentations = documents.filter((one) => one.id === id)
    const published = presentations.filter(({ state }) => state === 'published')
    const found = published.find(({ language }) => language === document.language) ?? published[0]
    if (found !== undefined) return found
    id = presentations.find(({ successor }) => successor !== null)?.successor ?? null
  }
  return undefined
}
