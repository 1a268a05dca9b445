import type { Language, NewsKind, Site } from '@osloregionen/contract'
import { both } from '../../fields/labels.ts'

type Text = { nb: string; en: string }

export const languageLabels: Record<Language, Text> = {
  nb: both('Bokmål', 'Norwegian bokmål'),
  nn: both('Nynorsk', 'Norwegian nynorsk'),
  en: both('Engelsk', 'English'),
}

export const siteLabels: Record<Site, Text> = {
  osloregionen: both('osloregionen.no', 'osloregionen.no'),
  oslopolitan: both('oslopolitan.no', 'oslopolitan.no'),
}

export const kindLabels: Record<NewsKind, Text> = {
  news: both('Nyhet', 'News'),
  'press-release': both('Pressemelding', 'Press release'),
  'op-ed': both('Kronikk', 'Op-ed'),
  'good-example': both('Godt eksempel', 'Good example'),
}

export const senderLabels: Record<'secretariat' | 'board' | 'members' | 'interest-policy-committee', Text> = {
  secretariat: both('Sekretariatet', 'The secretariat'),
  board: both('Styret', 'The board'),
  members: both('Medlemmene', 'The members'),
  'interest-policy-committee': both('Interessepolitisk utvalg', 'The interest-policy committee'),
}
