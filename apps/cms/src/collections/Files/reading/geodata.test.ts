import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openGeodata } from './geodata.ts'

const feature = (geometry: unknown) => ({ type: 'Feature', properties: { navn: 'Nes' }, geometry })
const collection = (...geometries: unknown[]) => ({
  type: 'FeatureCollection',
  features: geometries.map(feature),
})
const point = { type: 'Point', coordinates: [11.46, 60.13] }
const square = [
  [11, 60],
  [12, 60],
  [12, 61],
  [11, 60],
]
const topology = { type: 'Topology', objects: { kommuner: { type: 'GeometryCollection', geometries: [] } } }

describe('geodata', () => {
  it.each([
    ['a feature', feature(point)],
    ['features', collection(point, { type: 'MultiPolygon', coordinates: [[square]] })],
    ['a feature without a place', feature(null)],
    ['geometries together', collection({ type: 'GeometryCollection', geometries: [point] })],
  ])('may be %s', (_, data) => {
    expect(openGeodata(JSON.stringify(data))).toMatchObject({ format: 'geojson', pages: null, tagged: null })
  })

  it.each([
    ['positions', { ...topology, arcs: [square] }],
    [
      'steps on a grid',
      { ...topology, arcs: [[[9999, 1]]], transform: { scale: [1, 1], translate: [11, 60] } },
    ],
  ])('may be a topology of %s', (_, data) => {
    expect(openGeodata(JSON.stringify(data))).toMatchObject({ format: 'topojson' })
  })

  it.each([
    ['words', 'Kommuner'],
    ['a list', '[]'],
    ['nothing', ''],
    ['a web page', '<!doctype html><script>alert(1)</script>'],
  ])('is not %s', (_, text) => {
    expect(openGeodata(text)).toEqual({ refused: 'unknown' })
  })

  it.each([
    ['JSON of another kind', { type: 'Kommune' }],
    ['no features', collection()],
    ['a bare geometry', point],
    ['a place without coordinates', feature({ type: 'Point' })],
    ['coordinates that are words', feature({ type: 'Point', coordinates: ['11', '60'] })],
    ['lists within lists within lists', feature({ type: 'Polygon', coordinates: [[[[[[1, 2]]]]]] })],
    ['a topology without arcs', topology],
    ['a topology with nothing in it', { type: 'Topology', objects: {}, arcs: [] }],
  ])('is not %s', (_, data) => {
    expect(openGeodata(JSON.stringify(data))).toEqual({ refused: 'geodata' })
  })

  it.each([
    ['features', collection({ type: 'Point', coordinates: [597_000, 6_643_000] })],
    ['a topology', { ...topology, arcs: [], transform: { scale: [1, 1], translate: [230_000, 6_500_000] } }],
  ])('in metres is told apart, in %s', (_, data) => {
    expect(openGeodata(JSON.stringify(data))).toEqual({ refused: 'projection' })
  })

  it('is decided for any JSON', () => {
    fc.assert(
      fc.property(fc.constantFrom('Feature', 'FeatureCollection', 'Topology'), fc.json(), (type, json) => {
        const data: unknown = JSON.parse(json)
        const text = JSON.stringify({ type, features: data, geometry: data, arcs: data, objects: data })
        expect(openGeodata(text)).toBeTypeOf('object')
      }),
    )
  })
})
