import { documentTypeNames } from '@osloregionen/contract'
import { dumpsFolder, writeDumps } from '@osloregionen/content-store/dumps'
import { sampleSite } from '@osloregionen/content-store/testing'
import jsonld from 'jsonld'
import { Parser, type Quad } from 'n3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../testing/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
  await api.store.publish(sampleSite('osloregionen'))
  await api.caughtUp()
})
afterAll(() => api?.close())

const turtle = async () => new Parser().parse(await (await api.get('/v1/catalog?format=turtle')).text())
const dcat = 'http://www.w3.org/ns/dcat#'
const spdx = 'http://spdx.org/rdf/terms#'
const dct = 'http://purl.org/dc/terms/'
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const ofType = (quads: readonly Quad[], name: string) =>
  quads
    .filter(({ predicate, object }) => predicate.value === rdfType && object.value === dcat + name)
    .map(({ subject }) => subject.value)

/** What DCAT-AP-NO 3 makes mandatory. */
const mandatory: Record<string, string[]> = {
  Catalog: ['title', 'description', 'publisher'].map((name) => dct + name).concat(`${dcat}contactPoint`),
  Dataset: ['title', 'description', 'publisher', 'identifier']
    .map((name) => dct + name)
    .concat(`${dcat}contactPoint`, `${dcat}theme`),
  Distribution: [`${dcat}accessURL`],
  DataService: [`${dct}title`, `${dct}publisher`, `${dcat}endpointURL`, `${dcat}contactPoint`],
}

test.each(Object.entries(mandatory))('every %s has what it must have', async (name, properties) => {
  const quads = await turtle()
  const subjects = ofType(quads, name)
  expect(subjects.length).toBeGreaterThan(0)
  for (const one of subjects) {
    const said = new Set(
      quads.filter(({ subject }) => subject.value === one).map(({ predicate }) => predicate.value),
    )
    expect(
      properties.filter((property) => !said.has(property)),
      one,
    ).toEqual([])
  }
})

test('there is a dataset of every type, each in the catalogue, and whatever is pointed at is described', async () => {
  const quads = await turtle()
  expect(ofType(quads, 'Dataset')).toHaveLength(documentTypeNames.length)
  const described = new Set(quads.map(({ subject }) => subject.value))
  const inside = quads.map(({ object }) => object.value).filter((value) => value.includes('/v1/catalog#'))
  expect(inside.filter((value) => value.startsWith('http') && !described.has(value))).toEqual([])
})

test('JSON-LD says what Turtle says', async () => {
  const answer = await api.get('/v1/catalog')
  expect(answer.headers.get('content-type')).toBe('application/ld+json')
  const options = { format: 'application/n-quads' as const, algorithm: 'URDNA2015' as const }
  const fromJson = await jsonld.canonize(JSON.parse(await answer.text()), options)
  const lines = (quads: readonly Quad[]) =>
    new Set(
      quads.map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`),
    )
  expect(lines(new Parser({ format: 'N-Quads' }).parse(String(fromJson)))).toEqual(lines(await turtle()))
})

test('the format is what is preferred, and caches are told', async () => {
  const answer = await api.get('/v1/catalog', { accept: 'text/turtle' })
  expect([answer.headers.get('content-type'), answer.headers.get('vary')]).toEqual([
    'text/turtle; charset=utf-8',
    'Accept, Accept-Encoding',
  ])
})

test('every address that it gives leads somewhere', async () => {
  const quads = await turtle()
  const addresses = quads
    .filter(({ predicate }) => /accessURL|endpointDescription|landingPage/.test(predicate.value))
    .map(({ object }) => new URL(object.value).pathname)
  for (const address of new Set(addresses))
    expect((await fetch(api.origin + address)).status, address).toBe(200)
})

test('each dataset has its dumps as files, with size and checksum, as soon as they are written', async () => {
  const before = ofType(await turtle(), 'Distribution').length
  const { files } = await api.store.connection((client) => writeDumps(client, dumpsFolder(api.env.DATA_DIR)))
  const quads = await turtle()
  const said = (subject: string, property: string) =>
    quads.find((quad) => quad.subject.value === subject && quad.predicate.value === property)?.object.value ??
    ''
  expect(ofType(quads, 'Distribution').length).toBe(before + files.length)
  for (const { type, format, bytes, sha256 } of files) {
    const file = `https://api.example/v1/catalog#${type}.${format}`
    const dataset = quads.find(
      ({ object, predicate }) => object.value === file && predicate.value === `${dcat}distribution`,
    )
    expect(dataset?.subject.value).toBe(`https://api.example/v1/catalog#${type}`)
    expect(said(file, `${dcat}byteSize`)).toBe(String(bytes))
    expect(said(said(file, `${spdx}checksum`), `${spdx}checksumValue`)).toBe(sha256)
    const answer = await api.get(new URL(said(file, `${dcat}downloadURL`)).pathname)
    expect(answer.headers.get('content-type')).toContain(
      said(file, `${dcat}mediaType`).split('media-types/')[1],
    )
    await answer.body?.cancel()
  }
})
