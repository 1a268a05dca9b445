import type { Origin } from './article.ts'

interface PersonText {
  title: string
  portfolio?: string
  /** About the period: on leave, substitute, on loan. */
  note?: string
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
    nb: { title: 'Sekretariatet', portfolio: 'Internasjonal profilering', note: 'Vikar' },
    en: { title: 'The secretariat', portfolio: 'International profile', note: 'Substitute' },
  },
  marianne: {
    name: 'Marianne',
    slug: 'marianne',
    origin: 'deck',
    nb: { title: 'Sekretariatet', portfolio: 'Internasjonal profilering', note: 'I permisjon' },
    en: { title: 'The secretariat', portfolio: 'International profile', note: 'On leave' },
  },
  merete: {
    name: 'Merete',
    slug: 'merete',
    origin: 'deck',
    nb: {
      title: 'Sekretariatet',
      portfolio: 'Areal, transport, klima og miljø',
      note: 'Utlånt fra Klimaetaten, Oslo kommune',
    },
    en: {
      title: 'The secretariat',
      portfolio: 'Land use, transport, climate and environment',
      note: 'On loan from the Climate Agency, City of Oslo',
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
