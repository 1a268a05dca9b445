import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { pageOf } from './page.ts'

const rendered = (text: string, revision = 1) => ({
  status: 200,
  headers: {},
  body: Buffer.from(text.repeat(100)),
  stamp: { epoch: 'a', revision },
})

it('is compressed anew only when it says something new', async () => {
  const first = await pageOf(rendered('Regionen vokser. '))
  const same = await pageOf(rendered('Regionen vokser. ', 2), first)
  expect(same.bodies).toBe(first.bodies)
  expect(same.stamp.revision).toBe(2)

  const other = await pageOf(rendered('Regionen hviler. ', 3), same)
  expect(brotliDecompressSync(other.bodies.br).toString()).toContain('hviler')
  expect(gunzipSync(other.bodies.gzip).toString()).toContain('hviler')
})

it('is as it is in every encoding where compression saves nothing', async () => {
  const { bodies } = await pageOf({ ...rendered(''), body: Buffer.from('Kort.') })
  expect([bodies.br, bodies.gzip].map(String)).toEqual(['Kort.', 'Kort.'])
})
