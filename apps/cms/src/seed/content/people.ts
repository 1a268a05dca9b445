import type { Origin } from './article.ts'

interface PersonText {
  title: string
  portfolio?: string
}

export interface SeedPerson {
  name: string
  slug: string
  origin: Origin
  nb: PersonText
  en: PersonText
}

/** The secretariat of 2021, by first name and with no contact details: no more is known. */
export const people = {
  oyvind: {
    name: 'Øyvind',
    slug: 'oyvind',
    origin: 'deck',
    nb: { title: 'Leder for sekretariatet' },
    en: { title: 'Head of the secretariat' },
  },
  eva: {
    name: 'Eva',
    slug: 'eva',
    origin: 'deck',
    nb: { title: 'Sekretariatet', portfolio: 'Areal, transport, klima og miljø' },
    en: { title: 'The secretariat', portfolio: 'Land use, transport, climate and environment' },
  },
  mari: {
    name: 'Mari',
    slug: 'mari',
    origin: 'deck',
    nb: { title: 'Sekretariatet (vikar)', portfolio: 'Internasjonal profilering' },
    en: { title: 'The secretariat (substitute)', portfolio: 'International profile' },
  },
  marianne: {
    name: 'Marianne',
    slug: 'marianne',
    origin: 'deck',
    nb: { title: 'Sekretariatet (i permisjon)', portfolio: 'Internasjonal profilering' },
    en: { title: 'The secretariat (on leave)', portfolio: 'International profile' },
  },
  merete: {
    name: 'Merete',
    slug: 'merete',
    origin: 'deck',
    nb: {
      title: 'Sekretariatet (utlånt fra Klimaetaten i Oslo kommune)',
      portfolio: 'Areal, transport, klima og miljø',
    },
    en: {
      title: 'The secretariat (on loan from the Climate Agency, City of Oslo)',
      portfolio: 'Land use, transport, climate and environment',
    },
  },
  margrethe: {
    name: 'Margrethe',
    slug: 'margrethe',
    origin: 'deck',
    nb: { title: 'Sekretariatet', portfolio: 'Kommunikasjon og næringspolitikk' },
    en: { title: 'The secretariat', portfolio: 'Communications and business policy' },
  },
} satisfies Record<string, SeedPerson>

export type PersonKey = keyof typeof people
