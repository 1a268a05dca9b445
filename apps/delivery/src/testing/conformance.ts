import { openApi } from '@osloregionen/contract/openapi'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { pathPattern } from '../http/addresses.ts'

/** What was answered, as much of it as the description speaks of. */
export interface Answered {
  method: string
  /** Path and query, as they were asked for. */
  address: string
  status: number
  headers: Headers
  body: string
}

const at = (value: unknown, name: string | number): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

const namesIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : []

/** Compares answers with the OpenAPI description of the API. */
export class Conformance {
  readonly #description: object
  readonly #whole = new Ajv2020({ strict: false })
  /** Of answers to `fields`, which leave out what was not asked for. */
  readonly #partial = new Ajv2020({ strict: false }).removeKeyword('required')
  readonly #validators = new Map<string, ValidateFunction>()
  readonly #paths: { pattern: RegExp; path: string; length: number }[]

  constructor(origin: string) {
    this.#description = openApi(origin)
    for (const ajv of [this.#whole, this.#partial]) formats.default(ajv)
    this.#whole.addSchema(this.#description, 'api')
    // Without what is required, a part may be one of several.
    const loose = JSON.stringify(this.#description).replaceAll('"oneOf":', '"anyOf":')
    this.#partial.addSchema(JSON.parse(loose), 'api')
    this.#paths = namesIn(at(this.#description, 'paths')).map((path) => ({
      path,
      pattern: pathPattern(path),
      length: path.replaceAll(/\{\w+\}/g, '').length,
    }))
  }

  /** What in an answer is not as described; empty when all is. */
  faultsOf({ method, address, status, headers, body }: Answered): string[] {
    const path = this.pathOf(address)
    const operation = path && at(at(at(this.#description, 'paths'), path), method.toLowerCase())
    if (!operation) return [400, 401, 404, 405, 414].includes(status) ? [] : [`${status} is not described`]
    const response = this.#follow(at(at(operation, 'responses'), status))
    if (response === undefined) return [`${method} ${path} is not described to answer ${status}`]
    const described = at(response, 'headers')
    const missing = namesIn(described).filter(
      (name) => at(this.#follow(at(described, name)), 'required') === true && !headers.has(name),
    )
    return [
      ...missing.map((name) => `${status} lacks the header ${name}`),
      ...this.#contentFaults(
        at(response, 'content'),
        headers,
        method === 'HEAD' ? null : body,
        status === 200 && /[?&]fields=/.test(address) ? this.#partial : this.#whole,
      ),
    ]
  }

  /** The described path of an address, the most literal first; undefined where none is like it. */
  pathOf(address: string): string | undefined {
    const [path = ''] = address.split(/[?#]/, 1)
    return this.#paths
      .filter(({ pattern }) => pattern.test(path))
      .toSorted((one, other) => other.length - one.length)[0]?.path
  }

  /** @param body null: there may be none, whatever is described */
  #contentFaults(content: unknown, headers: Headers, body: string | null, ajv: Ajv2020): string[] {
    if (body === null) return []
    if (content === undefined) return body === '' ? [] : ['there is a body where none is described']
    const [type = ''] = (headers.get('content-type') ?? '').split(';', 1)
    const described = at(content, type)
    if (described === undefined) return [`${type || 'no content type'} is not described`]
    const schema = at(described, 'schema')
    // What is no JSON is described as text, and no more.
    if (at(schema, 'type') === 'string') return []
    const validate = this.#validatorOf(schema, ajv)
    return validate(JSON.parse(body)) ? [] : [ajv.errorsText(validate.errors)]
  }

  #validatorOf(schema: unknown, ajv: Ajv2020): ValidateFunction {
    const name = `${ajv === this.#whole ? 'whole' : 'partial'} ${JSON.stringify(schema)}`
    const kept = this.#validators.get(name)
    if (kept) return kept
    const reference = at(schema, '$ref')
    const made = ajv.compile(typeof reference === 'string' ? { $ref: `api${reference}` } : Object(schema))
    this.#validators.set(name, made)
    return made
  }

  #follow(part: unknown): unknown {
    const reference = at(part, '$ref')
    if (typeof reference !== 'string') return part
    return reference.slice(2).split('/').reduce(at, this.#description)
  }
}
