import { describe, expect, it } from 'vitest'
import { answers, pathOfOldAddress, targetOf } from './oldAddress.ts'

it.each([
  ['https://www.osloregionen.no/om-oss/', '/om-oss'],
  ['http://osloregionen.no/prosjekt//klima/', '/prosjekt/klima'],
  ['/', '/'],
  ['/?p=123', '/?p=123'],
  ['/nyheter?id=5#topp', '/nyheter?id=5'],
  ['/høring på åpne data', '/h%C3%B8ring%20p%C3%A5%20%C3%A5pne%20data'],
  ['/n%c3%a6ringsliv', '/n%C3%A6ringsliv'],
  ['om-oss', null],
  ['mailto:a@b.no', null],
  ['', null],
])('the old address %j is known as %j', (address, path) => expect(pathOfOldAddress(address)).toBe(path))

const origins = { osloregionen: 'https://www.osloregionen.no', oslopolitan: 'https://oslopolitan.no' }

it.each([
  ['/om-oss/', '/om-oss'],
  ['https://www.osloregionen.no/om-oss/#kontakt', '/om-oss#kontakt'],
  ['http://osloregionen.no/sok?q=areal', '/sok?q=areal'],
  ['http://www.oslopolitan.no/about/', 'https://oslopolitan.no/about'],
  ['https://www.regjeringen.no/no/', 'https://www.regjeringen.no/no/'],
  ['https://osloregionen.no.example/x/', 'https://osloregionen.no.example/x/'],
])('a redirect of osloregionen.no to %j is known to lead to %j', (address, target) =>
  expect(targetOf(address, 'osloregionen', origins)).toBe(target),
)

describe('a redirect', () => {
  it.each([
    ['/a', '/a'],
    ['/a', '/a?utm_source=x'],
    ['/a?p=1', '/a?q=2&p=1'],
  ])('from %j answers %j', (from, path) => expect(answers(from, path)).toBe(true))

  it.each([
    ['/a', '/a/b'],
    ['/?p=1', '/'],
    ['/?p=1', '/?p=2'],
  ])('from %j does not answer %j', (from, path) => expect(answers(from, path)).toBe(false))
})
