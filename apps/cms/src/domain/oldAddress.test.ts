import { expect, it } from 'vitest'
import { pathOfOldAddress } from './oldAddress.ts'

it.each([
  ['https://www.osloregionen.no/om-oss/', '/om-oss'],
  ['http://osloregionen.no/prosjekt//klima/', '/prosjekt/klima'],
  ['/', '/'],
  ['/?p=123', '/?p=123'],
  ['/nyheter?id=5#topp', '/nyheter?id=5'],
  ['/høring på åpne data', '/h%C3%B8ring%20p%C3%A5%20%C3%A5pne%20data'],
  ['om-oss', null],
  ['mailto:a@b.no', null],
  ['', null],
])('the old address %j is known as %j', (address, path) => expect(pathOfOldAddress(address)).toBe(path))
