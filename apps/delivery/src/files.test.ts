import { expect, test } from 'vitest'
import { describeFile } from './files.ts'

const hash = '3f0a9c1e4b2d7f6a8c5e1d20'

test.each([
  [`${hash}-sluttrapport-gods.pdf`, 'application/pdf', 'sluttrapport-gods.pdf'],
  [`${hash}.pdf`, 'application/pdf', `${hash}.pdf`],
  [`${hash}-kommuner.geojson`, 'application/geo+json', 'kommuner.geojson'],
  [`${hash}-kommuner.json`, 'application/json', 'kommuner.json'],
  ['gods-2020.pdf', 'application/pdf', 'gods-2020.pdf'],
  [`${hash}-480.avif`, 'image/avif', undefined],
])('%s is %s, saved as %s', (key, type, name) => {
  expect(describeFile(key)).toMatchObject({ type, ...(name === undefined ? {} : { name }) })
  expect(describeFile(key)?.name).toBe(name)
})

test.each([
  'side.html',
  'tegning.svg',
  'skript.js',
  'PDF.PDF',
  '.pdf',
  'pdf',
  'a/b.pdf',
  'a"b.pdf',
  'a b.pdf',
  'to.pdf.pdf',
  'fil.constructor',
  'fil.toString',
])('%s is the name of no file', (key) => {
  expect(describeFile(key)).toBeUndefined()
})

test('a PDF may be shown by the viewer of a browser, and may run nothing', () => {
  const { policy = '' } = describeFile(`${hash}.pdf`) ?? {}
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/sandbox|script-src|connect-src|frame-src/)
  expect(describeFile(`${hash}.geojson`)?.policy).toContain('sandbox')
})
