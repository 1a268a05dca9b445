import { expect, it } from 'vitest'
import { tidyTexts } from './texts.ts'

it('letters and their marks become one, and control characters go, however deep they stand', () => {
  const day = new Date(0)
  const written = {
    title: 'A\u030angermanland\u000bog Ko\u0308ping\u0007',
    body: { root: { children: [{ text: 'Bla\u030aba\u00e6r\tog\nmer', format: 0 }] } },
    partners: ['Sma\u030a', null],
    day,
  }
  expect(tidyTexts(written)).toEqual({
    title: 'Ångermanland og Köping',
    body: { root: { children: [{ text: 'Blåbaær\tog\nmer', format: 0 }] } },
    partners: ['Små', null],
    day,
  })
})
