import { setImmediate as endOfTurn } from 'node:timers/promises'
import type { Queryable } from '@osloregionen/database'
import pg from 'pg'

/** With more, the first would wait long for the last. */
const callsAtMost = 5

type Rows = pg.QueryResult['rows']

/** Calls of one statement, and the rows that each of them gets. */
interface Batch {
  calls: (readonly unknown[])[]
  rows: Promise<Rows[]>
}

/** A statement that has been asked before, as one asks it for several calls, and the calls that still wait. */
interface Statement {
  together: string
  open: Batch | undefined
}

/**
 * Asks for several things at once: what is asked with the same statement within one turn of the event loop goes to
 * Postgres as one statement. For look-ups that take less time than the way there and back. The statement must say what
 * every parameter is that is not text: `$1::int`.
 */
export function gathering(db: Queryable): Queryable {
  // Statements stay: from a map with keys that come and go, V8 frees nothing before its rare great collections.
  const statements = new Map<string, Statement>()

  function statementOf(text: string, parameters: number): Statement {
    let statement = statements.get(text)
    if (statement === undefined)
      statements.set(text, (statement = { together: together(text, parameters), open: undefined }))
    return statement
  }

  function begin(statement: Statement, text: string): Batch {
    const calls: Batch['calls'] = []
    const batch = {
      calls,
      rows: endOfTurn().then(() => {
        if (statement.open === batch) statement.open = undefined
        return calls.length === 1 ? askOne(db, text, calls[0]) : askAll(db, statement.together, calls)
      }),
    }
    statement.open = batch
    return batch
  }

  return {
    async query(text, values = []) {
      const statement = statementOf(text, values.length)
      const batch = statement.open ?? begin(statement, text)
      const index = batch.calls.push(values) - 1
      if (batch.calls.length === callsAtMost) statement.open = undefined
      try {
        return { rows: (await batch.rows)[index] ?? [] }
      } catch (error) {
        if (batch.calls.length === 1 || !(error instanceof pg.DatabaseError)) throw error
        // One of them asks for what Postgres refuses: that is no fault of the others.
        return db.query(text, values)
      }
    },
  }
}

async function askOne(db: Queryable, text: string, values: readonly unknown[] = []): Promise<Rows[]> {
  return [(await db.query(text, [...values])).rows]
}

async function askAll(db: Queryable, text: string, calls: Batch['calls']): Promise<Rows[]> {
  const columns = calls[0]?.map((_, place) => calls.map((values) => written(values[place])))
  const { rows } = await db.query<{ call: number }>(text, columns)
  const found: Rows[] = calls.map(() => [])
  for (const row of rows) found[row.call - 1]?.push(row)
  return found
}

/** The statement for several calls: each of its parameters is an array with the values of all of them. */
function together(text: string, count: number): string {
  const places = Array.from({ length: count }, (_, index) => index + 1)
  return `SELECT calls.call::int, found.*
    FROM unnest(${places.map((place) => `$${place}::text[]`).join(', ')})
         WITH ORDINALITY AS calls (${places.map((place) => `p${place}`).join(', ')}, call)
   CROSS JOIN LATERAL (${text.replaceAll(/\$(\d+)/g, 'calls.p$1')}) AS found`
}

/** A parameter as text that Postgres casts back; arrays in braces. */
function written(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (!Array.isArray(value)) return value instanceof Date ? value.toISOString() : String(value)
  return `{${value.map((element) => `"${String(element).replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`
}
