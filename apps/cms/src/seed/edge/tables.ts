import { writeGrid } from '../../domain/grid.ts'
import { filled, unbroken } from './words.ts'
import { block, body, p } from './writing.ts'

const columns = 20

const wide = [
  ['Kommune', ...Array.from({ length: columns - 1 }, (_, index) => `Kolonne ${index + 2}`)],
  [
    'Aurskog-Høland',
    ...Array.from({ length: columns - 1 }, (_, index) => `${(index + 1) * 1234567},${index}`),
  ],
  ['Nordre Follo', filled(400), unbroken(60), ...Array.from({ length: columns - 3 }, () => '–')],
  // Shorter than the others, with nothing in the middle.
  ['Nes', '', '', 'Sist'],
]

const withGaps = [
  ['', 'Før', 'Etter "endring"'],
  ['Rad med tegn', '1\u00a0234', 'Linje én\nlinje to'],
  ['', '', ''],
  ['Rad uten tall', '', ''],
  [unbroken(120), '12 %', '−3'],
]

/** Tables as they are pasted from spreadsheets. */
export const tablesBody = () =>
  body(
    p('Den første tabellen har tjue kolonner.'),
    block('table', {
      caption: `Tabell med tjue kolonner. ${filled(170)}`,
      data: writeGrid(wide),
      source: filled(200),
    }),
    block('table', { caption: 'Tabell med hull', data: writeGrid(withGaps), hasRowHeaders: false }),
    block('table', { caption: 'Uten navn på kolonner', data: 'a;b\nc;d' }),
    block('chart', {
      title: `Diagram med lange navn. ${filled(150)}`,
      kind: 'bar',
      unit: filled(40),
      data: writeGrid([
        ['', 'Serie én', unbroken(80)],
        [unbroken(60), '1 234 567,8', '−12'],
        ['Uten tall', '', '0'],
      ]),
      summary: filled(1000),
      source:
        'https://example.org/statistikk/befolkning/folketall/en-lang-adresse-uten-mellomrom/tabell-12345?region=alle',
    }),
    block('chart', {
      title: 'Flere serier enn noen kan skille',
      kind: 'line',
      data: writeGrid([
        ['', ...Array.from({ length: 12 }, (_, index) => `Serie ${index + 1}`)],
        ['2020', ...Array.from({ length: 12 }, (_, index) => String(index))],
        ['2021', ...Array.from({ length: 12 }, (_, index) => String(index * 2))],
      ]),
    }),
    block('keyFigures', {
      title: 'Tall som er lengre enn de skal',
      figures: [
        { value: '12 345 678 901 234 567 890 innbyggere i', label: filled(200), source: filled(200) },
        { value: unbroken(40), label: 'Uten mellomrom' },
        { value: '1', label: 'Kort' },
      ],
    }),
  )
