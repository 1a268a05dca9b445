import { expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'

it.each([
  [
    'Strategien ser <mark>transport</mark> i sammenheng.',
    'Strategien ser <mark>transport</mark> i sammenheng.',
  ],
  ['reviderte utgaven ble vedtatt', '… reviderte utgaven ble vedtatt …'],
  ['<mark>øst</mark>over. «Det er sant.»', '… <mark>øst</mark>over. «Det er sant.»'],
  ['Har den <mark>mål?</mark>', 'Har den <mark>mål?</mark>'],
  ['&quot;Ja.&quot;', '&quot;Ja.&quot;'],
  ['2021 og <mark>transport</mark> …', '2021 og <mark>transport</mark> …'],
])('%s is shown as %s', (html, shown) => {
  expect(excerpt(html)).toBe(shown)
})
