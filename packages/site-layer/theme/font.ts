import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

/**
 * Makes the font of the text: `npm run font`. It is Inter as Fontsource has it for western languages, but with the
 * weights and features that pages use and no more, which is half of it: it is on the way to the first page a reader sees.
 */
export const fontFile = join(import.meta.dirname, '../app/assets/inter.woff2')

/** Marks and pairs set right, letters of a language, and figures of one width for columns. */
const keepFeatures = ['ccmp', 'kern', 'locl', 'mark', 'mkmk', 'tnum']
const variationAxes = { wght: { min: 400, max: 700 } }

export async function makeFont(): Promise<Buffer> {
  const whole = fileURLToPath(
    import.meta.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
  )
  const ranges = fileURLToPath(import.meta.resolve('@fontsource-variable/inter/unicode.json'))
  const { latin }: { latin: string } = JSON.parse(readFileSync(ranges, 'utf8'))
  return subsetFont(readFileSync(whole), charactersIn(latin), {
    targetFormat: 'woff2',
    variationAxes,
    keepFeatures,
  })
}

/** @param ranges as CSS writes them: `U+0000-00FF,U+0131` */
function charactersIn(ranges: string): string {
  const points = ranges.split(',').flatMap((range) => {
    const [first = 0, last = first] = range
      .slice(2)
      .split('-')
      .map((point) => Number.parseInt(point, 16))
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
  return String.fromCodePoint(...points)
}

if (import.meta.main) writeFileSync(fontFile, await makeFont())
