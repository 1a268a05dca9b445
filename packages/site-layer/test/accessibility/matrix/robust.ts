import type { Criterion } from './criterion.ts'

export const robust: Criterion[] = [
  {
    number: '4.1.1',
    title: 'Parsing (tatt ut av WCAG 2.2)',
    level: 'A',
    evidence: ['html'],
  },
  { number: '4.1.2', title: 'Navn, rolle, verdi', level: 'A', evidence: ['motorer', 'html', 'reiser'] },
  {
    number: '4.1.3',
    title: 'Statusbeskjeder',
    level: 'AA',
    none: 'Svaret på søk, valg og skjema er alltid en ny side med sin egen tittel. Forslagene i søkefeltet er en liste som skjermlesere kjenner, ikke en beskjed.',
  },
]
