import { operations, parametersOf, type Parameter } from '@osloregionen/contract/openapi'
import fc from 'fast-check'

/** A request as it goes over the line. */
export interface Asked {
  method: string
  /** Path and query. */
  address: string
  headers: Record<string, string>
  body?: string
}

/** What is there to be asked for. */
export interface Known {
  /** Cursors that the API has given. */
  cursors: readonly string[]
  /** The name of a file. */
  file: string
  /** Keys that let in as often as is asked here: of the sites, and of a partner. */
  keys: readonly string[]
}

const words =
  `osloregionen nb en news news,people klima-og-miljo 3205 1 100 2021-03-19 2021-03-19T08:00:00+01:00 title -publishedAt id,title
  /aktuelt/sak-1 gods sak-1 rss lillestrom calendar ics talent best styret conference startsAt -startsAt events,meetings
  /?p=123 osloregionen best-2021 csv jsonl`.split(/\s+/)

/** Values that a parameter takes, where its schema does not name them. */
const fitting: Record<string, string[]> = {
  idOrSlug: ['sak-1', 'sak-2', 'lillestrom', 'best-2021', 'mote'],
  id: ['lillestrom', 'sak-1'],
  path: ['/aktuelt/sak-1', '/kommuner/lillestrom', '/?p=123'],
  q: ['gods', 'sak', 'klima og miljø'],
  type: ['news', 'news,people', 'events,meetings'],
  fields: ['id', 'id,title'],
  municipality: ['3205', '3030'],
  priorityArea: ['klima-og-miljo'],
  body: ['styret'],
  series: ['best'],
  year: ['2021'],
}

/** Values that fit, or nearly, or are nothing like what is asked for. */
export const wildValue = ({ cursors, file }: Known): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words, file) },
    { weight: 2, arbitrary: fc.constantFrom('', ...cursors) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '\0',
        "'",
        '"',
        '\\',
        '%',
        ';--',
        '(',
        ':*',
        '🙂',
        '-1',
        '1e999',
        'NaN',
        '__proto__',
      ),
    },
    { weight: 1, arbitrary: fc.webQueryParameters() },
  )

/** A value of a parameter that is right, or nearly always. */
export function rightValue(
  { cursors, file }: Known,
  name: string,
  schema: Parameter['schema'] = {},
): fc.Arbitrary<string> {
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...schema['enum'].map(String))
  if (schema['type'] === 'integer') return fc.integer({ min: 1, max: 100 }).map(String)
  if (name === 'cursor' || name === 'since') return fc.constantFrom('', ...cursors)
  if (name === 'key') return fc.constant(file)
  if (/After$|Before$/.test(name)) return fc.constantFrom('2021-03-19', '2021-03-19T08:00:00+01:00')
  return fc.constantFrom(...(fitting[name] ?? ['talent']))
}

const encode = (text: string) => encodeURIComponent(text.toWellFormed())
const names = [...new Set(operations.flatMap((operation) => parametersOf(operation).map(({ name }) => name)))]

/** An address of the API with parameters that are right, almost right, or nothing like it. */
function addressOf(known: Known): fc.Arbitrary<string> {
  const value = wildValue(known)
  const given = ({ name, schema }: Parameter) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof({ weight: 9, arbitrary: rightValue(known, name, schema) }, { weight: 1, arbitrary: value }),
    )
  return fc.constantFrom(...operations.filter(({ streams }) => !streams)).chain((operation) => {
    const all = parametersOf(operation)
    const inPath = all.filter((parameter) => parameter.in === 'path')
    const required = all.filter((parameter) => parameter.in === 'query' && parameter.required)
    const free = all.filter((parameter) => parameter.in === 'query' && !parameter.required)
    return fc
      .record({
        parts: fc.tuple(...inPath.map(given)),
        needed: fc.tuple(...required.map(given)),
        chosen: fc
          .subarray(free, { maxLength: Math.min(3, free.length) })
          .chain((some) => fc.tuple(...some.map(given))),
        strange: fc.oneof(
          { weight: 4, arbitrary: fc.constant([]) },
          {
            weight: 1,
            arbitrary: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), value), value), {
              maxLength: 2,
            }),
          },
        ),
        broken: fc.oneof(
          { weight: 19, arbitrary: fc.constant('') },
          { weight: 1, arbitrary: fc.constantFrom('%', '&&=', '%ff', '#') },
        ),
      })
      .map(({ parts, needed, chosen, strange, broken }) => {
        const place = parts.reduce(
          (left, [name, part]) => left.replace(`{${name}}`, encode(part)),
          operation.path,
        )
        const query = [...needed, ...chosen, ...strange].map(
          ([name, text]) => `${encode(name)}=${encode(text)}`,
        )
        return `${place}?${query.join('&')}${broken}`
      })
  })
}

/** Headers that clients send, and some that none should. */
export const someHeaders = (keys: readonly string[]): fc.Arbitrary<Record<string, string>> =>
  fc
    .record(
      {
        'accept-language': fc.constantFrom('en', 'nn,en;q=0.5', '*', ';;q=', 'sv', 'nb-NO,nb;q=0.9,en;q=0.5'),
        'accept-encoding': fc.constantFrom('br', 'gzip', 'zstd', 'identity', '*;q=0', 'rot13'),
        'if-none-match': fc.constantFrom('*', '"x"', 'W/"x"', '""'),
        range: fc.constantFrom(
          'bytes=0-10',
          'bytes=-5',
          'bytes=999999-',
          'bytes=5-1',
          'lines=1-2',
          'bytes=0-1,4-5',
        ),
        'x-request-id': fc.constantFrom('request-0001', 'x', '"'),
        authorization: fc.oneof(
          { weight: 1, arbitrary: fc.constantFrom('Bearer orp_unknown', 'Basic eDp5', 'Bearer') },
          { weight: 15, arbitrary: fc.constantFrom(...keys).map((key) => `Bearer ${key}`) },
        ),
      },
      { requiredKeys: [] },
    )
    .map((headers) => ({ ...headers }))

const method = fc.oneof(
  { weight: 12, arbitrary: fc.constant('GET') },
  { weight: 2, arbitrary: fc.constant('HEAD') },
  { weight: 1, arbitrary: fc.constantFrom('POST', 'PUT', 'DELETE', 'PATCH') },
)

/** Requests of the REST API. */
export const restRequest = (known: Known): fc.Arbitrary<Asked> =>
  fc.record({ method, address: addressOf(known), headers: someHeaders(known.keys) })
