import type { Municipality } from '@osloregionen/constellation'

/** How many members there are, and where a municipality stands among them by population. */
export interface Standing {
  rank: number
  of: number
}

/** One paragraph of facts in Norwegian, in one of two patterns so that neighbours in a list do not sound alike. */
export function summaryNb(m: Municipality, { rank, of }: Standing): string {
  const count = m.population2020.toLocaleString('nb-NO')
  const place = placeNb(rank, of)
  const opening =
    m.slug === 'oslo'
      ? `Oslo er både kommune og fylke. Byen hadde ${count} innbyggere 1. januar 2020 og er ${place} i Osloregionen.`
      : rank % 2 === 0
        ? `${m.name} ligger i ${m.county2024} og hadde ${count} innbyggere 1. januar 2020. Det gjør kommunen til ${place} i Osloregionen etter folketall.`
        : `Med ${count} innbyggere 1. januar 2020 er ${m.name} i ${m.county2024} ${place} i Osloregionen etter folketall.`
  return [opening, numberNb(m), confusionNb[m.slug]].filter(Boolean).join(' ')
}

/** The same paragraph in English. */
export function summaryEn(m: Municipality, { rank, of }: Standing): string {
  const count = m.population2020.toLocaleString('en-GB')
  const place = placeEn(rank, of)
  const opening =
    m.slug === 'oslo'
      ? `Oslo is both a municipality and a county. The city had ${count} inhabitants on 1 January 2020 and is ${place} in the Oslo region.`
      : rank % 2 === 0
        ? `${m.name} lies in ${m.county2024} county and had ${count} inhabitants on 1 January 2020. That makes it ${place} in the Oslo region by population.`
        : `With ${count} inhabitants on 1 January 2020, ${m.name} in ${m.county2024} county is ${place} in the Oslo region by population.`
  return [opening, numberEn(m), confusionEn[m.slug]].filter(Boolean).join(' ')
}

function placeNb(rank: number, of: number): string {
  if (rank === 1) return 'den største kommunen'
  if (rank === of) return 'den minste kommunen'
  if (rank === of - 1) return 'den nest minste kommunen'
  return rank === 2 ? 'den nest største kommunen' : `nummer ${rank} av ${of} kommuner`
}

function placeEn(rank: number, of: number): string {
  if (rank === 1) return 'the largest municipality'
  if (rank === of) return 'the smallest municipality'
  if (rank === of - 1) return 'the second smallest municipality'
  return rank === 2 ? 'the second largest municipality' : `number ${rank} of ${of} municipalities`
}

function numberNb(m: Municipality): string {
  if (m.number2020 === m.number2024) return `Kommunenummeret er ${m.number2024}.`
  return `Kommunenummeret er ${m.number2024}. Fra 2020 til 2023 var det ${m.number2020}, og kommunen hørte til ${m.county2020}.`
}

function numberEn(m: Municipality): string {
  if (m.number2020 === m.number2024) return `Its municipality number is ${m.number2024}.`
  return `Its municipality number is ${m.number2024}. From 2020 to 2023 it was ${m.number2020}, and the municipality belonged to ${m.county2020} county.`
}

const confusionNb: Record<string, string> = {
  'nes-akershus': 'Den andre kommunen som het Nes, i Buskerud, heter Nesbyen fra 2020 og er ikke medlem.',
  'valer-ostfold': 'Våler i Innlandet er en annen kommune og er ikke medlem.',
}

const confusionEn: Record<string, string> = {
  'nes-akershus':
    'The other municipality once called Nes, in Buskerud, has been named Nesbyen since 2020 and is not a member.',
  'valer-ostfold': 'Våler in Innlandet is another municipality and not a member.',
}
