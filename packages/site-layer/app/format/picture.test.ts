import type { Image } from '@osloregionen/contract'
import { expect, test } from 'vitest'
import { fallbackOf, focusOf, sourceSetsOf } from './picture.ts'

const source = (type: 'image/avif' | 'image/webp' | 'image/jpeg', width: number) => ({
  src: `https://api.example/media/${width}.${type.slice(6)}`,
  type,
  width,
  height: width / 2,
})

const image: Image = {
  alt: '',
  caption: null,
  credit: null,
  license: null,
  rights: { license: null, licenseUrl: null, attribution: '' },
  focalPoint: [0.5, 0.5],
  width: 1600,
  height: 800,
  sources: [
    source('image/avif', 1600),
    source('image/avif', 800),
    source('image/webp', 800),
    source('image/jpeg', 800),
  ],
}

test('every format becomes one set, most compact format and smallest size first, on the address of the site', () => {
  expect(sourceSetsOf(image)).toEqual([
    {
      type: 'image/avif',
      srcset: '/media/800.avif 800w, /media/1600.avif 1600w',
    },
    { type: 'image/webp', srcset: '/media/800.webp 800w' },
    { type: 'image/jpeg', srcset: '/media/800.jpeg 800w' },
  ])
})

test('the source that works everywhere is the fallback', () => {
  expect(fallbackOf(image).src).toBe('/media/800.jpeg')
})

test('the focal point is rounded to tenths', () => {
  expect(focusOf({ ...image, focalPoint: [0.34, 1] })).toEqual({ x: 3, y: 10 })
})
