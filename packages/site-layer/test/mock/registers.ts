import type { Examples } from './example.ts'

const sectorNames = [
  {
    slug: 'biookonomi-og-gronn-innovasjon',
    nb: 'Bioøkonomi og grønn innovasjon',
    en: 'Bioeconomy and green innovation',
  },
  { slug: 'forsvar', nb: 'Forsvar', en: 'Defence' },
  { slug: 'maritim', nb: 'Maritim', en: 'Maritime' },
  { slug: 'finans', nb: 'Finans og forretningsmessige tjenester', en: 'Finance and business services' },
  { slug: 'reiseliv', nb: 'Reiseliv', en: 'Travel' },
  { slug: 'ikt', nb: 'IKT', en: 'ICT' },
]

/** The sectors on both sites, and the bodies. */
export function registers(examples: Examples) {
  const board = examples.get('bodies')
  const committee = examples.variant('bodies', 'osloregionen', {
    slug: 'interessepolitisk-utvalg',
    title: 'Interessepolitisk utvalg',
    kind: 'committee',
    memberships: [],
  })
  const sectors = sectorNames.flatMap(({ slug, nb, en }) => [
    examples.variant('sectors', 'osloregionen', {
      slug,
      title: nb,
      summary: 'Ett av de seks sterke næringsmiljøene.',
    }),
    examples.variant('sectors', 'oslopolitan', { slug, title: en, body: [], bodyHtml: '' }),
  ])
  return { board, committee, sectors, all: [board, committee, ...sectors] }
}
