import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { firstFonts, firstLetters, makeFont } from './font.ts'

test.each(firstFonts)(
  '$file is as it is made, and small enough to come in one go',
  async (font) => {
    const kept = readFileSync(font.file)
    expect(kept.length).toBeLessThan(14_100)
    expect(kept.equals(await makeFont(font))).toBe(true)
  },
  60_000,
)

test.each(firstFonts)('$file is used for just the letters that are in it', ({ file }) => {
  const sheet = readFileSync(join(file, '../fonts.css'), 'utf8').replaceAll(/\s+/g, ' ')
  const face = sheet.split('@font-face').find((rule) => rule.includes(basename(file)))
  expect(face).toContain(`unicode-range: ${firstLetters};`)
})
