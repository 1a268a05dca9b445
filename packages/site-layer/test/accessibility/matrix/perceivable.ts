import { notInNorway, written, type Criterion } from './criterion.ts'

export const perceivable: Criterion[] = [
  {
    number: '1.1.1',
    title: 'Ikke-tekstlig innhold',
    level: 'A',
    evidence: ['motorer', 'html', 'reiser', 'bildetekst', 'diagram'],
    people:
      'Sier teksten det bildet viser? Bildearkivet, feltet «Alternativ tekst» (må fylles ut), og «Alternativ tekst her» der bildet brukes.',
  },
  {
    number: '1.2.1',
    title: 'Bare lyd og bare video (forhåndsinnspilt)',
    level: 'A',
    people: 'Står det samme som tekst? Film, feltet «Alt som blir sagt og vist».',
    kinds: written,
  },
  {
    number: '1.2.2',
    title: 'Teksting (forhåndsinnspilt)',
    level: 'A',
    people: 'Er filmen tekstet? Film, feltet «Tekstet på». Filmer som ikke er tekstet, skal ikke publiseres.',
    kinds: written,
  },
  {
    number: '1.2.3',
    title: 'Synstolking eller mediealternativ (forhåndsinnspilt)',
    level: 'A',
    beyond: notInNorway,
    people: 'Står det viktige i bildene som tekst? Film, feltet «Alt som blir sagt og vist».',
    kinds: written,
  },
  {
    number: '1.2.4',
    title: 'Teksting (direkte)',
    level: 'AA',
    beyond: notInNorway,
    none: 'Nettstedene sender ikke direkte. De lenker til møter andre steder.',
  },
  {
    number: '1.2.5',
    title: 'Synstolking (forhåndsinnspilt)',
    level: 'AA',
    beyond: notInNorway,
    people: 'Er filmen synstolket, eller sies alt som vises? Vurderes når filmen lages.',
    kinds: written,
  },
  {
    number: '1.3.1',
    title: 'Informasjon og relasjoner',
    level: 'A',
    evidence: ['motorer', 'html', 'reiser', 'kolonner'],
    people:
      'Er mellomtitler satt som overskrifter og ikke bare med fet skrift, og i riktig rekkefølge? Brødteksten i alle saker.',
  },
  {
    number: '1.3.2',
    title: 'Meningsfylt rekkefølge',
    level: 'A',
    evidence: ['tab', 'reiser', 'motorer'],
  },
  {
    number: '1.3.3',
    title: 'Sensoriske egenskaper',
    level: 'A',
    evidence: ['reiser'],
    people:
      'Viser teksten til noe ved plass, form eller farge alene («i boksen til høyre»)? Brødteksten i alle saker.',
  },
  { number: '1.3.4', title: 'Visningsretning', level: 'AA', evidence: ['zoom', 'treff'] },
  {
    number: '1.3.5',
    title: 'Identifiser formål med inndata',
    level: 'AA',
    none: 'Feltene på disse sidene er søk og valg i lister. Ingen av dem spør om leseren selv.',
  },
  {
    number: '1.4.1',
    title: 'Bruk av farge',
    level: 'A',
    evidence: ['motorer', 'farger', 'reiser'],
    people: 'Sier bilder og figurer noe bare med farge? Bildearkivet og filene i rapportene.',
  },
  { number: '1.4.2', title: 'Styring av lyd', level: 'A', evidence: ['uoppfordret', 'film'] },
  { number: '1.4.3', title: 'Kontrast (minimum)', level: 'AA', evidence: ['motorer'] },
  { number: '1.4.4', title: 'Endring av tekststørrelse', level: 'AA', evidence: ['zoom'] },
  {
    number: '1.4.5',
    title: 'Bilder av tekst',
    level: 'AA',
    evidence: ['reiser'],
    people: 'Er det tekst i bildet som kunne vært skrevet? Bildearkivet.',
  },
  { number: '1.4.10', title: 'Dynamisk tilpasning', level: 'AA', evidence: ['zoom', 'tabell'] },
  { number: '1.4.11', title: 'Kontrast for ikke-tekstlig innhold', level: 'AA', evidence: ['farger', 'tab'] },
  { number: '1.4.12', title: 'Tekstavstand', level: 'AA', evidence: ['zoom'] },
  {
    number: '1.4.13',
    title: 'Pekerfølsomt innhold eller innhold ved tastaturfokus',
    level: 'AA',
    evidence: ['peking', 'tab'],
  },
]
