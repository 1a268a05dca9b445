import { DataFactory, Writer } from 'n3'

/** A text, with the language it is in; something else than a text, with its type; or the address of something. */
export type Value =
  { '@value': string; '@language'?: string } | { '@value': string; '@type': string } | { '@id': string }

/** Something that is described, by its address, as JSON-LD writes it with the prefixes below. */
export interface Node {
  '@id': string
  '@type': string
  [property: string]: string | Value | Value[]
}

export const iri = (address: string) => ({ '@id': address })
export const text = (words: string, language?: string): Value => ({
  '@value': words,
  ...(language && { '@language': language }),
})

/** A value of a type of XML Schema. */
export const typed = (type: string, value: string | number): Value => ({
  '@value': String(value),
  '@type': `xsd:${type}`,
})

const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  spdx: 'http://spdx.org/rdf/terms#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

export const toJsonLd = (nodes: readonly Node[]): string =>
  JSON.stringify({ '@context': prefixes, '@graph': nodes })

/** The same in Turtle. */
export function toTurtle(nodes: readonly Node[]): Promise<string> {
  const { namedNode, literal, quad } = DataFactory
  const full = (name: string) => {
    const [prefix = '', rest = ''] = name.split(':')
    const base = Object.entries(prefixes).find(([known]) => known === prefix)?.[1]
    if (base === undefined) throw new Error(`${name} has no known prefix`)
    return namedNode(base + rest)
  }
  const objectOf = (one: Value) => {
    if ('@id' in one) return namedNode(one['@id'])
    return literal(one['@value'], '@type' in one ? full(one['@type']) : one['@language'])
  }
  const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
  const writer = new Writer({ prefixes })
  for (const { '@id': id, '@type': kind, ...properties } of nodes) {
    writer.addQuad(quad(namedNode(id), type, full(kind)))
    for (const [name, value] of Object.entries(properties))
      for (const one of [value].flat()) {
        if (typeof one === 'string') throw new Error(`${name} of ${id} is neither a text nor an address`)
        writer.addQuad(quad(namedNode(id), full(name), objectOf(one)))
      }
  }
  return new Promise((resolve, reject) => {
    writer.end((error, result) => (error ? reject(error) : resolve(result)))
  })
}
