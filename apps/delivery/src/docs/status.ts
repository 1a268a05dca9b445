import type { DocsLanguage } from './languages.ts'
import type { Page } from './layout.ts'

/** What the API knows of itself at one moment. */
export interface Status {
  now: Date
  /** What could be read just now, and in how many milliseconds; null where nothing could. */
  content: { revision: number; milliseconds: number; changedAt: Date | null } | null
  /** Whether it is told of what is published. */
  isFollowing: boolean
  startedAt: Date
}

const texts = {
  nb: {
    title: 'Status',
    lead: 'Slik det er akkurat nå, målt idet du åpnet siden. Last den på nytt for å måle igjen.',
    ready: 'API-et svarer',
    notReady: 'Innholdet kan ikke leses akkurat nå',
    notReadyText: 'API-et gir svar det har fra før, og 503 for resten. Prøv igjen om litt.',
    slow: 'API-et svarer, men hører om nytt innhold med forsinkelse',
    content: 'Innholdet',
    read: (milliseconds: number) => `Kan leses (tok ${milliseconds} ms)`,
    unread: 'Kan ikke leses',
    news: 'Nytt innhold',
    atOnce: 'Kommer ut med en gang',
    delayed: 'Kommer ut med forsinkelse',
    revision: 'Revisjon av innholdet',
    changed: 'Sist noe ble publisert eller endret',
    nothing: 'Ingenting er publisert',
    started: 'Denne tjeneren startet',
    measured: 'Målt',
    machine: 'For maskiner',
    machineText:
      '<code>/readyz</code> svarer 200 når innholdet kan leses, og 503 når det ikke kan. Siden viser bare øyeblikket nå: vi har ingen historikk å vise.',
  },
  en: {
    title: 'Status',
    lead: 'As it is right now, measured as you opened the page. Load it again to measure again.',
    ready: 'The API answers',
    notReady: 'The content cannot be read right now',
    notReadyText: 'The API gives the answers it has, and 503 for the rest. Try again in a moment.',
    slow: 'The API answers, but hears of new content with a delay',
    content: 'The content',
    read: (milliseconds: number) => `Can be read (took ${milliseconds} ms)`,
    unread: 'Cannot be read',
    news: 'New content',
    atOnce: 'Comes out at once',
    delayed: 'Comes out with a delay',
    revision: 'Revision of the content',
    changed: 'When something was last published or changed',
    nothing: 'Nothing has been published',
    started: 'This server started',
    measured: 'Measured',
    machine: 'For machines',
    machineText:
      '<code>/readyz</code> answers 200 where the content can be read, and 503 where it cannot. This page shows the present moment only: we have no history to show.',
  },
} as const

/** How it stands with the API, for people. */
export function statusPage(language: DocsLanguage, { now, content, isFollowing, startedAt }: Status): Page {
  const text = texts[language]
  const [state, verdict] =
    content === null ? ['bad', text.notReady] : isFollowing ? ['good', text.ready] : ['fair', text.slow]
  const rows = [
    [text.content, content === null ? text.unread : text.read(content.milliseconds)],
    [text.news, isFollowing ? text.atOnce : text.delayed],
    ...(content === null
      ? []
      : [
          [text.revision, content.revision.toLocaleString(language)],
          [text.changed, content.changedAt === null ? text.nothing : since(language, content.changedAt, now)],
        ]),
    [text.started, since(language, startedAt, now)],
    [text.measured, moment(language, now)],
  ]
  return {
    language,
    slug: 'status',
    title: text.title,
    lead: text.lead,
    body: `<p class="verdict ${state}"><strong>${verdict}.</strong> ${content === null ? text.notReadyText : ''}</p>
<dl class="facts">${rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>
<h2 id="machine">${text.machine}</h2>
<p>${text.machineText}</p>`,
  }
}

const moment = (language: DocsLanguage, at: Date): string =>
  `<time datetime="${at.toISOString()}">${at.toLocaleString(language === 'nb' ? 'nb' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: 'Europe/Oslo',
  })}</time>`

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const

function since(language: DocsLanguage, at: Date, now: Date): string {
  const passed = now.getTime() - at.getTime()
  const [unit, length] = units.find(([, one]) => passed >= one) ?? ['second', 1000]
  const ago = new Intl.RelativeTimeFormat(language).format(-Math.floor(passed / length), unit)
  return `${moment(language, at)} (${ago})`
}
