import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'

/**
 * Makes the font files that come with the first page a reader sees: `npm run font`. Each is a font as Fontsource has it
 * for western languages, with the letters, weights and features that nearly every page uses and no more. What else a page
 * writes comes from Fontsource's own files, and only there: see `unicode-range` in the sites' style sheets.
 */
export interface FirstFont {
  /** Where it is kept, in this repository. */
  file: string
  /** The package that depends on the whole font, and the font's file. */
  of: string
  whole: string
  /** Of a font with many weights, the ones in use. */
  weights?: { min: number; max: number }
}

const root = join(import.meta.dirname, '../../..')

export const firstFonts: FirstFont[] = [
  {
    file: join(root, 'packages/site-layer/app/assets/inter.woff2'),
    of: join(root, 'packages/site-layer'),
    whole: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    weights: { min: 400, max: 700 },
  },
  {
    file: join(root, 'apps/osloregionen/app/assets/newsreader.woff2'),
    of: join(root, 'apps/osloregionen'),
    whole: '@fontsource/newsreader/files/newsreader-latin-500-normal.woff2',
  },
  {
    file: join(root, 'apps/oslopolitan/app/assets/bricolage-grotesque.woff2'),
    of: join(root, 'apps/oslopolitan'),
    whole: '@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2',
  },
]

/**
 * As CSS writes them: the letters of the Nordic languages and of most loanwords, figures, and the marks of prose, not of
 * programs. A file of up to 14 kB comes with the first packets of a connection; a larger one waits for their receipt.
 */
export const firstLetters =
  'U+20-22, U+25-29, U+2B-3B, U+3F-5A, U+61-7A, U+A0, U+AB, U+AD, U+B7, U+BB, U+C4-C6, U+C9, U+D6, U+D8, U+E0, U+E4-E6, U+E8-EA, U+F2-F4, U+F6, U+F8, U+FC, U+2013-2014, U+2018-2019, U+201C-201D, U+2026, U+203A, U+2212'

/** Marks and pairs set right, letters of a language, and figures of one width for columns. */
const keepFeatures = ['ccmp', 'kern', 'locl', 'mark', 'mkmk', 'tnum']

export function makeFont({ of, whole, weights }: FirstFont): Promise<Buffer> {
  const file = createRequire(join(of, 'package.json')).resolve(whole)
  return subsetFont(readFileSync(file), charactersIn(firstLetters), {
    targetFormat: 'woff2',
    keepFeatures,
    ...(weights && { variationAxes: { wght: weights } }),
  })
}

function charactersIn(ranges: string): string {
  const points = ranges.split(', ').flatMap((range) => {
    const [first = 0, last = first] = range
      .slice(2)
      .split('-')
      .map((point) => Number.parseInt(point, 16))
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
  return String.fromCodePoint(...points)
}

if (import.meta.main) {
  for (const font of firstFonts) writeFileSync(font.file, await makeFont(font))
}
