import type { z } from 'zod'
import { hintOf } from './nearest.ts'
import { ProblemError } from './problem.ts'
import { parseQuery } from './query.ts'

type Refusal = { parameter: string; detail: string }

/** The parameters of an address, as a schema of the contract takes them; anything else is a problem that names it. */
export const readParameters = <Schema extends z.ZodObject>(schema: Schema, url: string): z.output<Schema> =>
  checkParameters(schema, parseQuery(url))

/** Parameters, however they were given, as a schema of the contract takes them. */
export function checkParameters<Schema extends z.ZodObject>(
  schema: Schema,
  given: Record<string, unknown>,
): z.output<Schema> {
  const result = schema.safeParse(given, { error: describe })
  if (result.success) return result.data
  const known = Object.keys(schema.shape)
  const errors = result.error.issues.flatMap((issue): Refusal[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ parameter: key, detail: unknownParameter(key, known) }))
      : [{ parameter: String(issue.path[0] ?? ''), detail: issue.message }],
  )
  throw new ProblemError('invalid-parameter', {
    detail: errors.map(({ parameter, detail }) => `${parameter}: ${detail}`).join('; '),
    errors,
  })
}

function unknownParameter(name: string, known: readonly string[]): string {
  return `is not a parameter here${hintOf(name, known) || '.'} Known here: ${known.join(', ') || 'none'}`
}

/** Says what is wrong in words for who wrote the request. Undefined leaves it to the words in the contract. */
function describe(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'is missing'
  switch (issue.code) {
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}${hintOf(String(issue.input), issue.values.map(String))}`
    case 'invalid_type':
      return 'must be a whole number'
    case 'invalid_format':
      return issue.pattern === undefined ? 'has the wrong form' : `must match ${issue.pattern}`
    case 'invalid_union':
      return 'must be a date such as 2024-05-17 or an instant such as 2024-05-17T08:00:00Z'
    case 'too_small':
      return issue.origin === 'string' ? 'must not be empty' : `must be at least ${issue.minimum}`
    case 'too_big':
      return issue.origin === 'string'
        ? `may have ${issue.maximum} characters at most`
        : `must be at most ${issue.maximum}`
    default:
      return undefined
  }
}
