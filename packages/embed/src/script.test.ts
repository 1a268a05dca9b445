import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { embedScript } from './script.ts'

test('the script is one module of less than 6 kB as it is sent, and needs no other', () => {
  const script = embedScript()
  expect(script).toContain('osloregionen-feed')
  expect(script).not.toMatch(/\bimport\s*[({"']|\bfrom\s*["']|\beval\b|cookie|localStorage|innerHTML/)
  expect(gzipSync(script, { level: 6 }).length).toBeLessThan(6000)
})
