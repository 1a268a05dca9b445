import type { Site } from '@osloregionen/contract'
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
   * The revision of everything published, by id and language: in one language, or, as the API gives it to whoever says
   * nothing of languages, in whatever language it was written in, and of register entries the bokmål.
   */
  async revisions(language?: 'en'): Promise<Map<string, number>> {
    const rows = await this.#rows(
      z.object({ key: z.string(), revision: z.coerce.number() }),
      `SELECT id || ' ' || language AS key, revision FROM content.documents
        WHERE state = 'published' AND listed
          AND ${language === undefined ? "(NOT localized OR language = 'nb')" : `language = '${language}'`}`,
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
    const rows = await this.#rows(
      z.object({
        site: z.enum(['osloregionen', 'oslopolitan']),
        path: z.string(),
        kind: z.enum(['document', 'moved']),
        isPublished: z.boolean(),
        current: z.string().nullable(),
      }),
      `SELECT p.site, p.path, p.kind, d.state = 'published' AS "isPublished",
              d.addresses -> p.site ->> 'path' AS current
         FROM content.paths p JOIN content.documents d USING (id, language) WHERE d.listed`,
    )
    return rows.map(({ site, path, kind, isPublished, current }) => {
      if (!isPublished || current === null) return { site, path, status: 410, location: null }
      return kind === 'document'
        ? { site, path, status: 200, location: null }
        : { site, path, status: 301, location: current }
    })
  }
}
