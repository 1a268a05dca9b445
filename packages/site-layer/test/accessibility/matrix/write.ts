import { kinds, type Kind } from '../pages.ts'
import { showing, type Criterion } from './criterion.ts'
import { evidence, type EvidenceKey } from './evidence.ts'
import { operable } from './operable.ts'
import { perceivable } from './perceivable.ts'
import { robust } from './robust.ts'
import { understandable } from './understandable.ts'

export const criteria: Criterion[] = [...perceivable, ...operable, ...understandable, ...robust]

const columns: Record<Kind, { name: string; covers: string }> = {
  front: { name: 'Forside', covers: 'forsidene' },
  lists: { name: 'Lister', covers: 'alle lister med filtre, også når ingenting passer til valgene' },
  calendar: { name: 'Kalender', covers: 'kalenderen, arrangementer og møter' },
  search: { name: 'Søk', covers: 'søket uten ord, med treff og uten treff' },
  municipalities: { name: 'Kommuner', covers: 'kartet og lista over kommuner, og siden til en kommune' },
  reports: { name: 'Rapporter', covers: 'lista over rapporter, og siden til en rapport' },
  articles: {
    name: 'Saker',
    covers:
      'nyheter, sider, prosjekter, innsatsområder, næringer, kampanjer, uttalelser, styringsdokumenter, organer, guider og nyhetsbrev, og en sak med hver byggekloss som finnes',
  },
  form: { name: 'Skjema', covers: 'skjemaet leserne skriver til oss med, og takken etterpå' },
  missing: { name: 'Feilside', covers: 'siden som vises når en adresse ikke finnes' },
}

/** What a criterion comes to on a kind of page. */
function resultOf(criterion: Criterion, kind: Kind): 'B' | 'B + R' | 'R' | '–' {
  const { evidence: proofs = [], people, kinds: concerned = kinds, judged = showing, none } = criterion
  if (none !== undefined || !concerned.includes(kind)) return '–'
  const isJudged = people !== undefined && judged.includes(kind)
  if (proofs.length === 0) return isJudged ? 'R' : '–'
  return isJudged ? 'B + R' : 'B'
}

const rowOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const tableOf = (header: readonly string[], rows: readonly (readonly string[])[]) =>
  [rowOf(header), rowOf(header.map(() => '---')), ...rows.map(rowOf)].join('\n')

const matrix = tableOf(
  ['Krav', '', 'Nivå', 'Norsk lov', ...kinds.map((kind) => columns[kind].name), 'Bevis'],
  criteria.map((criterion) => [
    criterion.number,
    criterion.title,
    criterion.level,
    criterion.beyond ?? 'krav',
    ...kinds.map((kind) => resultOf(criterion, kind)),
    (criterion.evidence ?? []).join(', '),
  ]),
)

const isKey = (key: string): key is EvidenceKey => key in evidence
const proofs = tableOf(
  ['Bevis', 'Hva som prøves', 'Prøven'],
  Object.keys(evidence)
    .filter(isKey)
    .map((key) => [key, evidence[key].says, `\`${evidence[key].file}\`: «${evidence[key].title}»`]),
)

const editorial = tableOf(
  ['Krav', 'Hva redaksjonen vurderer, og hvor'],
  criteria.flatMap(({ number, title, people }) => (people ? [[`${number} ${title}`, people]] : [])),
)

const absent = tableOf(
  ['Krav', 'Hvorfor det ikke gjelder'],
  criteria.flatMap(({ number, title, none }) => (none ? [[`${number} ${title}`, none]] : [])),
)

const pageKinds = tableOf(
  ['Kolonne', 'Sidene'],
  kinds.map((kind) => [columns[kind].name, columns[kind].covers]),
)

const required = criteria.filter(({ beyond }) => beyond === undefined).length

/** The whole of docs/uu/matrise.md. */
export const document = `# Matrise: hvert krav i WCAG på hver sidetype

Denne filen blir skrevet av \`packages/site-layer/test/accessibility/matrix\`. Endre den der. Les [README](README.md) først.

Tabellen har de ${criteria.length} kravene på nivå A og AA i WCAG 2.2 og 2.1. ${required} av dem er krav i Norge. Resultatet er det samme på
osloregionen.no og oslopolitan.no: Begge er bygd av de samme delene, og hver sidetype er prøvd på begge.

- **B**: bestått i prøvene i kolonnen Bevis. Består en side ikke lenger, er \`npm test\` rød.
- **R**: avhenger av det som blir skrevet og lastet opp. Vurderes av redaksjonen.
- **–**: gjelder ikke denne sidetypen.

${matrix}

## Sidetypene

${pageKinds}

## Bevisene

${proofs}

## Det bare mennesker kan avgjøre

${editorial}

## Krav som ikke gjelder

${absent}
`
