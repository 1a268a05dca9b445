import { usualDays } from '@osloregionen/partners'
import type { DocsLanguage } from '../docs/languages.ts'

interface Words {
  title: string
  /** What the pages are called beside the mark. */
  short: string
  lead: string
  email: string
  emailHint: string
  noEmail: string
  send: string
  sentTitle: string
  sent: string
  sentNext: string
  openTitle: string
  open: string
  openButton: string
  usedUpTitle: string
  usedUp: string
  missingTitle: string
  missing: string
  signedInAs: string
  signOut: string
  keys: string
  keysLead: string
  keyName: string
  keyStart: string
  created: string
  lastUsed: string
  never: string
  state: string
  works: string
  worksUntil: string
  replacedUntil: string
  revoked: string
  expired: string
  replace: string
  revoke: string
  noKeys: string
  freshTitle: string
  fresh: string
  freshLabel: string
  freshNext: string
  notReplacedTitle: string
  notReplaced: string
  back: string
  usage: string
  usageLead: string
  noUsage: string
  byDay: string
  byRoute: string
  day: string
  route: string
  unknownRoute: string
  requests: string
  refused: string
  limit: string
  docs: string
}

const nb: Words = {
  title: 'Partnersiden',
  short: 'Partnersiden',
  lead: 'Her styrer partnere nøklene og webhookene sine, og ser hvor mye de bruker Osloregionens åpne API. Du logger inn med en lenke vi sender deg, uten passord.',
  email: 'E-postadresse',
  emailHint: 'En adresse som er registrert hos oss som kontakt for partneren.',
  noEmail: 'Skriv en e-postadresse, for eksempel navn@kommune.no.',
  send: 'Send lenke',
  sentTitle: 'Se i innboksen',
  sent: 'Er adressen registrert som kontakt for en partner, har vi sendt en lenke til den. Lenken virker i 30 minutter.',
  sentNext:
    'Kommer det ingen e-post, ser du etter i søppelposten. Er den ikke der heller, skriver du til Osloregionen.',
  openTitle: 'Logg inn på partnersiden',
  open: 'Lenken virker én gang. Du er logget inn i åtte timer, på denne maskinen.',
  openButton: 'Logg inn',
  usedUpTitle: 'Lenken virker ikke lenger',
  usedUp: 'Den er brukt, eller eldre enn 30 minutter. Be om en ny.',
  missingTitle: 'Siden finnes ikke',
  missing: 'Lenken du fulgte, er gammel, eller adressen er skrevet feil.',
  signedInAs: 'Logget inn som',
  signOut: 'Logg ut',
  keys: 'Nøkler',
  keysLead:
    'Når du bytter en nøkkel, virker den gamle i sju dager til. Er en nøkkel på avveie, bytter du den og trekker den gamle tilbake med én gang.',
  keyName: 'Navn',
  keyStart: 'Begynner med',
  created: 'Laget',
  lastUsed: 'Sist brukt',
  never: 'Aldri',
  state: 'Status',
  works: 'Virker',
  worksUntil: 'Virker til',
  replacedUntil: 'Byttet, virker til',
  revoked: 'Trukket tilbake',
  expired: 'Utløpt',
  replace: 'Bytt',
  revoke: 'Trekk tilbake',
  noKeys: 'Dere har ingen nøkkel. Be Osloregionen om en.',
  freshTitle: 'Den nye nøkkelen',
  fresh: 'Ta vare på den nå: den vises bare denne ene gangen, og kan ikke hentes fram igjen.',
  freshLabel: 'Nøkkel',
  freshNext: 'Den gamle nøkkelen virker i sju dager til. Bytt den ut i programmene deres før det.',
  notReplacedTitle: 'Nøkkelen ble ikke byttet',
  notReplaced: 'Den er allerede byttet eller trukket tilbake.',
  back: 'Til oversikten',
  usage: `Bruk de siste ${usualDays} dagene`,
  usageLead: 'Dager regnes etter UTC.',
  noUsage: `Ingen forespørsler er kommet med nøklene deres de siste ${usualDays} dagene.`,
  byDay: 'Dag for dag',
  byRoute: 'Hva som er hentet',
  day: 'Dag',
  route: 'Adresse',
  unknownRoute: 'Adresser som ikke finnes',
  requests: 'Forespørsler',
  refused: 'Avvist fordi det var for mange',
  limit: 'Grense',
  docs: 'Om API-et',
}

const en: Words = {
  title: 'The partner page',
  short: 'Partner page',
  lead: 'Here, partners manage their keys and webhooks, and see how much they use the open API of Osloregionen. You sign in with a link that we send you, without a password.',
  email: 'E-mail address',
  emailHint: 'An address that we have as a contact of the partner.',
  noEmail: 'Write an e-mail address, such as name@municipality.no.',
  send: 'Send a link',
  sentTitle: 'Look in your inbox',
  sent: 'If the address is a contact of a partner, we have sent a link to it. The link works for 30 minutes.',
  sentNext: 'If no e-mail comes, look among the junk mail. If it is not there either, write to Osloregionen.',
  openTitle: 'Sign in to the partner page',
  open: 'The link works once. You stay signed in for eight hours, on this machine.',
  openButton: 'Sign in',
  usedUpTitle: 'The link does not work any more',
  usedUp: 'It has been used, or is older than 30 minutes. Ask for a new one.',
  missingTitle: 'There is no such page',
  missing: 'The link that you followed is old, or the address has a mistake in it.',
  signedInAs: 'Signed in as',
  signOut: 'Sign out',
  keys: 'Keys',
  keysLead:
    'When you replace a key, the old one works for seven more days. If a key has gone astray, replace it and take the old one back at once.',
  keyName: 'Name',
  keyStart: 'Begins with',
  created: 'Made',
  lastUsed: 'Last used',
  never: 'Never',
  state: 'State',
  works: 'Works',
  worksUntil: 'Works until',
  replacedUntil: 'Replaced, works until',
  revoked: 'Taken back',
  expired: 'Expired',
  replace: 'Replace',
  revoke: 'Take back',
  noKeys: 'You have no key. Ask Osloregionen for one.',
  freshTitle: 'The new key',
  fresh: 'Put it away now: it is shown this once, and cannot be had again.',
  freshLabel: 'Key',
  freshNext: 'The old key works for seven more days. Replace it in your programs before that.',
  notReplacedTitle: 'The key was not replaced',
  notReplaced: 'It has been replaced or taken back already.',
  back: 'To the overview',
  usage: `Use in the last ${usualDays} days`,
  usageLead: 'Days are those of UTC.',
  noUsage: `Nothing has been asked for with your keys in the last ${usualDays} days.`,
  byDay: 'Day by day',
  byRoute: 'What was asked for',
  day: 'Day',
  route: 'Address',
  unknownRoute: 'Addresses that do not exist',
  requests: 'Requests',
  refused: 'Refused for being too many',
  limit: 'Limit',
  docs: 'API docs',
}

export const words: Record<DocsLanguage, Words> = { nb, en }
