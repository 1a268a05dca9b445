import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fontFile, makeFont } from './font.ts'

test('the font of the text is as it is made, and small enough to come with the first page', async () => {
  const kept = readFileSync(fontFile)
  expect(kept.length).toBeLessThan(25_000)
  expect(kept.equals(await makeFont())).toBe(true)
}, 60_000)
