import type { Site } from '@osloregionen/contract'
import { choose, follow, inMap, jump, listen, press, tabTo, write, type Step } from './steps.ts'

export interface Journey {
  /** The name of the file that it is written to. */
  name: string
  title: string
  site: Site
  from: string
  steps: Step[]
}

export const journeys: Journey[] = [
  {
    name: '01-nyhet',
    title: 'Finne en nyhet fra forsiden',
    site: 'osloregionen',
    from: '/',
    steps: [
      { ...listen('Åpner forsiden, og hører hele siden'), hearsAll: true },
      follow('Ny faggruppe for areal og transport'),
    ],
  },
  {
    name: '02-rapport',
    title: 'Finne en rapport og lese eller laste den ned',
    site: 'osloregionen',
    from: '/rapporter',
    steps: [
      listen('Åpner lista over rapporter'),
      follow('Gods og logistikk i Osloregionen. Delrapport 1: Kunnskapsgrunnlag'),
    ],
  },
  {
    name: '03-kommune',
    title: 'Slå opp en kommune i lista, uten å bruke kartet',
    site: 'osloregionen',
    from: '/',
    steps: [
      follow('Kommuner', 'banner'),
      jump('Hopp over kartet', 'Kommuner fra A til Å'),
      tabTo('Lillestrøm'),
    ],
  },
  {
    name: '04-mote',
    title: 'Finne neste møte og papirene til det',
    site: 'osloregionen',
    from: '/kalender',
    steps: [choose('Type', 'Møter'), press('Vis oppføringer'), follow('Møte i interessepolitisk utvalg')],
  },
  {
    name: '05-uttalelser',
    title: 'Avgrense lista over uttalelser',
    site: 'osloregionen',
    from: '/uttalelser',
    steps: [
      listen('Åpner lista over uttalelser'),
      choose('Type', 'Høringssvar'),
      press('Vis uttalelser'),
      follow('Vis alle uttalelser'),
    ],
  },
  {
    name: '06-sok',
    title: 'Søke, og rette en skrivefeil',
    site: 'osloregionen',
    from: '/',
    steps: [
      follow('Søk', 'banner'),
      write('Hva leter du etter?', 'transprotplan'),
      follow('transportplan'),
      follow('Transportplanen, del 1'),
    ],
  },
  {
    name: '07-kontaktperson',
    title: 'Finne kontaktpersonen for en sak',
    site: 'osloregionen',
    from: '/prosjekter',
    steps: [listen('Åpner oversikten over prosjekter'), follow('Gods- og logistikkprosjektet')],
  },
  {
    name: '08-guide',
    title: 'Finne en veiviser for talenter på oslopolitan.no',
    site: 'oslopolitan',
    from: '/guides',
    steps: [
      listen('Åpner lista over veivisere'),
      choose('For whom', 'Talent'),
      press('Show guides'),
      follow('Find work in the Oslo region'),
    ],
  },
  {
    name: '09-arrangement',
    title: 'Finne et arrangement på oslopolitan.no',
    site: 'oslopolitan',
    from: '/events',
    steps: [listen('Åpner kalenderen'), follow('Investor day 2099')],
  },
  {
    name: '10-kart',
    title: 'Gå fra kartet til en kommune på oslopolitan.no',
    site: 'oslopolitan',
    from: '/',
    steps: [follow('The region', 'banner'), inMap('Drammen')],
  },
]
