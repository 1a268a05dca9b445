import { expect, test } from 'vitest'
import { frameOf, serviceOf } from './video.ts'

test.each([
  ['https://www.youtube-nocookie.com/embed/abc', true],
  ['https://player.vimeo.com/video/123', true],
  ['https://www.youtube.com/embed/abc', false],
  ['http://player.vimeo.com/video/123', false],
  ['https://player.vimeo.com.example.org/video/123', false],
])('%s is shown in a frame: %s', (embedUrl, isShown) => {
  expect(frameOf({ embedUrl })).toBe(isShown ? embedUrl : null)
})

test('a film that has nothing to embed is shown in no frame', () => {
  expect(frameOf({ embedUrl: null })).toBeNull()
})

test.each([
  ['https://www.youtube.com/watch?v=abc', 'YouTube'],
  ['https://youtu.be/abc', 'YouTube'],
  ['https://vimeo.com/123', 'Vimeo'],
  ['https://film.example.no/abc', 'film.example.no'],
])('%s is at %s', (url, service) => {
  expect(serviceOf({ url })).toBe(service)
})
