import { newIn22, showing, withFields, type Criterion } from './criterion.ts'

export const understandable: Criterion[] = [
  { number: '3.1.1', title: 'Språk på siden', level: 'A', evidence: ['motorer', 'veier', 'sprak'] },
  {
    number: '3.1.2',
    title: 'Språk på deler av innhold',
    level: 'AA',
    evidence: ['sprak'],
    people: 'Er saken satt til det språket den er skrevet på? Feltet «Språk» i alle saker, og i hver fil.',
    kinds: [...showing, 'search'],
  },
  { number: '3.2.1', title: 'Fokus', level: 'A', evidence: ['tab', 'uoppfordret'] },
  { number: '3.2.2', title: 'Inndata', level: 'A', evidence: ['reiser', 'uoppfordret'], kinds: withFields },
  { number: '3.2.3', title: 'Konsekvent navigering', level: 'AA', evidence: ['ramme'] },
  { number: '3.2.4', title: 'Konsekvent identifikasjon', level: 'AA', evidence: ['ramme', 'reiser'] },
  { number: '3.2.6', title: 'Konsekvent hjelp', level: 'A', beyond: newIn22, evidence: ['ramme'] },
  { number: '3.3.1', title: 'Identifikasjon av feil', level: 'A', evidence: ['skjema'], kinds: ['form'] },
  {
    number: '3.3.2',
    title: 'Ledetekster eller instruksjoner',
    level: 'A',
    evidence: ['motorer', 'reiser'],
    kinds: withFields,
  },
  {
    number: '3.3.3',
    title: 'Forslag ved feil',
    level: 'AA',
    evidence: ['skjema', 'reiser'],
    kinds: ['search', 'form'],
  },
  {
    number: '3.3.4',
    title: 'Forhindring av feil (juridiske feil, økonomiske feil, datafeil)',
    level: 'AA',
    none: 'Leseren inngår ingen avtaler her. Det som sendes i skjemaet, er en melding til oss.',
  },
  {
    number: '3.3.7',
    title: 'Gjentatt utfylling',
    level: 'A',
    beyond: newIn22,
    evidence: ['skjema'],
    kinds: ['form'],
  },
  {
    number: '3.3.8',
    title: 'Tilgjengelig innlogging (minimum)',
    level: 'AA',
    beyond: newIn22,
    none: 'Leserne logger ikke inn.',
  },
]
