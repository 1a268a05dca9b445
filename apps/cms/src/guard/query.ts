import { BadInput } from './problem.ts'

/** Most documents in one answer. */
const mostDocuments = 100
const longestQuery = 16_000
const mostConditions = 200
const deepestKey = 9
const deepestWhere = 6

const integers: Record<string, { least: number; most: number }> = {
  depth: { least: 0, most: 2 },
  limit: { least: 0, most: mostDocuments },
  page: { least: 1, most: 100_000 },
}
const locales = new Set(['nb', 'en', 'all'])
const fallbacks = new Set(['nb', 'en', 'none', 'null', 'false'])

/** Checks a query string and gives it back within our limits; throws on what is malformed or too much. */
export function checkQuery(search: string, { reading }: { reading: boolean }): string {
  if (search.length > longestQuery) throw new BadInput('The query is too long.', 414)
  if (/%(?![0-9a-f]{2})/i.test(search)) throw new BadInput('The query has a broken % code.')
  const parameters = new URLSearchParams(search)
  let conditions = 0
  for (const [key, value] of parameters) {
    if (!value.isWellFormed() || value.includes('\0') || key.includes('\0'))
      throw new BadInput(`“${key}” is malformed.`)
    if (value.includes('\ufffd') && !search.includes('%EF%BF%BD'))
      throw new BadInput(`“${key}” is not valid UTF-8.`)
    if (/(__proto__|constructor|prototype)/.test(key)) throw new BadInput(`“${key}” is not a parameter.`)
    if (key.split('[').length > deepestKey + 1)
      throw new BadInput(`“${key.slice(0, 40)}” is nested too deep.`)
    if (key.startsWith('where[')) conditions += 1
    if (/\[(near|within|intersects)\]/.test(key)) throw new BadInput('There are no places to search by.')
    checkOne(key, value)
    if (key === 'locale' && value === 'all' && !reading) throw new BadInput('Write one language at a time.')
  }
  if (conditions > mostConditions)
    throw new BadInput(`“where” may hold at most ${mostConditions} conditions.`)
  for (const key of ['where', 'data']) checkJson(key, parameters.get(key))
  if (reading) limitAnswer(parameters)
  return parameters.size === 0 ? '' : `?${parameters.toString()}`
}

function checkOne(key: string, value: string): void {
  const range = integers[key]
  if (range !== undefined) {
    const { least, most } = range
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
    if (!(number >= least && number <= most)) {
      throw new BadInput(`“${key}” must be a whole number from ${least} to ${most}.`)
    }
  }
  if (key === 'locale' && !locales.has(value)) throw new BadInput('“locale” must be nb or en.')
  if ((key === 'fallback-locale' || key === 'fallbackLocale') && !fallbacks.has(value)) {
    throw new BadInput(`“${key}” must be nb, en or none.`)
  }
  if (key === 'sort' && !/^-?[\w.]+(,-?[\w.]+)*$/.test(value))
    throw new BadInput('“sort” must be the name of a field.')
  if (/^(select|populate|joins)$/.test(key)) throw new BadInput(`“${key}” needs field names in brackets.`)
}

/** Payload also takes a condition as JSON; the same limits hold for it. */
function checkJson(key: string, text: string | null): void {
  if (text === null) return
  if (/"(near|within|intersects)"\s*:/.test(text)) throw new BadInput('There are no places to search by.')
  const parsed = parse(text)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new BadInput(`“${key}” must be a JSON object.`)
  }
  if (depthOf(parsed, 0) > deepestWhere * 2) throw new BadInput(`“${key}” is nested too deep.`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function depthOf(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null || depth > 40) return depth
  return Math.max(depth, ...Object.values(value).map((item) => depthOf(item, depth + 1)))
}

/** Never the whole collection at once, which Payload gives for `limit=0` and `pagination=false`. */
function limitAnswer(parameters: URLSearchParams): void {
  if (parameters.get('limit') === '0') parameters.set('limit', String(mostDocuments))
  if (parameters.get('pagination') === 'false' && !parameters.has('limit')) {
    parameters.set('limit', String(mostDocuments))
  }
}
