import type { WebhookRow } from '@osloregionen/partners/webhooks'
import type { DocsLanguage } from '../docs/languages.ts'

/** What was done with a webhook, as it is told afterwards. */
export const deeds = ['ping', 'active', 'paused', 'replay', 'resend'] as const
export type Deed = (typeof deeds)[number]

/** Why a form was sent back: the field that it stands at, or what is wrong with the whole. */
export type Refusal = 'url' | 'events' | 'municipality' | 'alike' | 'too many'

/** Texts are HTML. */
interface Words {
  title: string
  one: string
  lead: string
  none: string
  address: string
  what: string
  state: string
  waiting: string
  states: Record<WebhookRow['state'], string>
  stoppedAt: string
  reasons: Record<NonNullable<WebhookRow['stateReason']>, string>
  events: string
  eventNames: Record<string, string>
  filter: string
  everything: string
  revision: string
  revisionText: string
  created: string
  done: Record<Deed, string>
  deleted: string
  ping: string
  pause: string
  start: string
  startText: string
  secret: string
  secretText: string
  newSecret: string
  bothSign: string
  freshTitle: string
  fresh: string
  freshLabel: string
  freshNext: string
  recentTitle: string
  recent: string
  recentButton: string
  deliveries: string
  deliveriesText: string
  noDeliveries: string
  time: string
  message: string
  outcome: string
  attempts: string
  lastAttempt: string
  answered: string
  deliveryStates: Record<'waiting' | 'delivered' | 'failed', string>
  nextAt: string
  notSent: string
  resend: string
  replay: string
  replayText: string
  since: string
  sinceHint: string
  replayButton: string
  remove: string
  removeTitle: string
  removeText: string
  keep: string
  unknownTitle: string
  unknown: string
  toWebhook: string
  newTitle: string
  newLead: string
  newButton: string
  url: string
  urlHint: string
  description: string
  descriptionHint: string
  type: string
  allTypes: string
  municipality: string
  municipalityHint: string
  make: string
  refusals: Record<Refusal, string>
}

const nb: Words = {
  title: 'Webhooks',
  one: 'Webhook',
  lead: 'En webhook gir serveren deres beskjed når noe blir publisert, endret eller tatt bort. <a href="/docs/nb/webhooks">Slik tar du imot meldingene</a>.',
  none: 'Dere har ingen webhook.',
  address: 'Adresse',
  what: 'Får beskjed om',
  state: 'Status',
  waiting: 'Venter',
  states: { active: 'Aktiv', paused: 'På pause', failed: 'Slått av' },
  stoppedAt: 'Siden',
  reasons: {
    undelivered: 'Vi slo den av fordi en melding ikke kom fram på tre døgn.',
    gone: 'Vi slo den av fordi serveren deres svarte 410, at adressen er borte.',
  },
  events: 'Hendelser',
  eventNames: {
    'document.published': 'Publisert',
    'document.updated': 'Endret',
    'document.unpublished': 'Tatt bort',
    'webhook.ping': 'Testmelding',
  },
  filter: 'Filter',
  everything: 'Alt innhold',
  revision: 'Kommet til revisjon',
  revisionText: 'Alt til og med denne revisjonen er meldt, eller venter på å bli sendt.',
  created: 'Laget',
  done: {
    ping: 'Testmeldingen er på vei. Last siden på nytt om litt for å se hvordan det gikk.',
    active: 'Webhooken er slått på. Det som ventet, blir sendt nå.',
    paused: 'Webhooken er satt på pause. Meldinger venter til du slår den på igjen.',
    replay: 'Meldingene blir sendt på nytt. Last siden på nytt om litt for å se hvordan det går.',
    resend: 'Meldingen blir sendt på nytt.',
  },
  deleted: 'Webhooken er slettet.',
  ping: 'Send en testmelding',
  pause: 'Sett på pause',
  start: 'Slå på',
  startText: 'Ingenting er hoppet over: når du slår den på, går den videre der den slapp.',
  secret: 'Hemmelighet',
  secretText:
    'Meldingene er signert med en hemmelighet som bare dere og vi kjenner. Når du lager en ny, signerer vi med begge i sju dager.',
  newSecret: 'Lag ny hemmelighet',
  bothSign: 'Vi signerer med både den nye og den forrige hemmeligheten til',
  freshTitle: 'Den nye hemmeligheten',
  fresh: 'Ta vare på den nå: den vises bare denne ene gangen, og kan ikke hentes fram igjen.',
  freshLabel: 'Hemmelighet',
  freshNext: 'Legg den inn på serveren som tar imot meldingene.',
  recentTitle: 'Hemmeligheten ble nettopp byttet',
  recent:
    'Den forrige signerer fortsatt. Lager du en til nå, slutter den forrige å virke med én gang. Gjør det bare hvis du har mistet den du nettopp laget, eller den er på avveie.',
  recentButton: 'Lag en til',
  deliveries: 'De siste meldingene',
  deliveriesText: 'Nyeste først. Eldre meldinger finner du i API-et.',
  noDeliveries: 'Ingenting er sendt ennå.',
  time: 'Laget',
  message: 'Melding',
  outcome: 'Status',
  attempts: 'Forsøk',
  lastAttempt: 'Siste forsøk',
  answered: 'Serveren svarte',
  deliveryStates: { waiting: 'Venter', delivered: 'Levert', failed: 'Ikke levert' },
  nextAt: 'prøves',
  notSent: 'Ikke sendt ennå',
  resend: 'Send på nytt',
  replay: 'Send om igjen fra en revisjon',
  replayText: 'Nyttig når dere har mistet noe, eller begynner på nytt. Vi sender innholdet slik det er nå.',
  since: 'Alt som er endret etter revisjon',
  sinceHint: '0 er alt fra begynnelsen av.',
  replayButton: 'Send om igjen',
  remove: 'Slett webhooken',
  removeTitle: 'Vil du slette webhooken?',
  removeText:
    'Meldinger som venter, blir ikke sendt, og hemmeligheten slutter å gjelde. Det kan ikke angres.',
  keep: 'Behold den',
  unknownTitle: 'Webhooken finnes ikke',
  unknown: 'Den er slettet, eller adressen er feil.',
  toWebhook: 'Til webhooken',
  newTitle: 'Ny webhook',
  newLead:
    'Flere filtre kan du bruke <a href="/docs/nb/webhooks#create">i API-et</a>. Filteret kan ikke endres etterpå; da lager du heller en ny webhook.',
  newButton: 'Lag webhook',
  url: 'Adressen meldingene sendes til',
  urlHint: 'En https-adresse som hvem som helst på internett kan nå.',
  description: 'Hva den er til',
  descriptionHint: 'Valgfritt, for eksempel «Nyheter til kommunens nettsted».',
  type: 'Innholdstype',
  allTypes: 'Alle typer',
  municipality: 'Kommunenummer',
  municipalityHint: 'La det stå tomt for å få alle kommunene.',
  make: 'Lag webhooken',
  refusals: {
    url: 'Skriv en https-adresse som kan nås fra internett, uten navn og passord i.',
    events: 'Velg minst én hendelse.',
    municipality: 'Skriv nummeret til en kommune som er med i Osloregionen, fire sifre.',
    alike:
      'Dere har allerede en webhook med denne adressen og dette filteret. Du finner den i oversikten, der du også kan gi den en ny hemmelighet.',
    'too many': 'Dere har 20 webhooks, og flere kan dere ikke ha. Slett en som ikke er i bruk.',
  },
}

const en: Words = {
  title: 'Webhooks',
  one: 'Webhook',
  lead: 'A webhook tells your server when something is published, changed or taken away. <a href="/docs/en/webhooks">How to receive the messages</a>.',
  none: 'You have no webhook.',
  address: 'Address',
  what: 'Is told of',
  state: 'State',
  waiting: 'Waiting',
  states: { active: 'Active', paused: 'Paused', failed: 'Switched off' },
  stoppedAt: 'Since',
  reasons: {
    undelivered: 'We switched it off because a message did not arrive in three days.',
    gone: 'We switched it off because your server answered 410, that the address is gone.',
  },
  events: 'Events',
  eventNames: {
    'document.published': 'Published',
    'document.updated': 'Changed',
    'document.unpublished': 'Taken away',
    'webhook.ping': 'Test message',
  },
  filter: 'Filter',
  everything: 'All content',
  revision: 'Has come to revision',
  revisionText: 'Everything up to this revision has been told, or is waiting to be sent.',
  created: 'Made',
  done: {
    ping: 'The test message is on its way. Load the page again in a moment to see how it went.',
    active: 'The webhook is on. What was waiting is being sent now.',
    paused: 'The webhook is paused. Messages wait until you switch it on again.',
    replay: 'The messages are being sent again. Load the page again in a moment to see how it goes.',
    resend: 'The message is being sent again.',
  },
  deleted: 'The webhook has been deleted.',
  ping: 'Send a test message',
  pause: 'Pause',
  start: 'Switch on',
  startText: 'Nothing has been skipped: switched on, it goes on where it left off.',
  secret: 'Secret',
  secretText:
    'Messages are signed with a secret that only you and we know. When you make a new one, we sign with both for seven days.',
  newSecret: 'Make a new secret',
  bothSign: 'We sign with both the new and the previous secret until',
  freshTitle: 'The new secret',
  fresh: 'Put it away now: it is shown this once, and cannot be had again.',
  freshLabel: 'Secret',
  freshNext: 'Put it into the server that receives the messages.',
  recentTitle: 'The secret was replaced a short while ago',
  recent:
    'The previous one still signs. If you make another now, the previous one ends at once. Do so only if you have lost the one you just made, or if it has gone astray.',
  recentButton: 'Make another',
  deliveries: 'The latest messages',
  deliveriesText: 'The newest first. The API has the older ones.',
  noDeliveries: 'Nothing has been sent yet.',
  time: 'Made',
  message: 'Message',
  outcome: 'State',
  attempts: 'Attempts',
  lastAttempt: 'Last attempt',
  answered: 'The server answered',
  deliveryStates: { waiting: 'Waiting', delivered: 'Delivered', failed: 'Not delivered' },
  nextAt: 'tried',
  notSent: 'Not sent yet',
  resend: 'Send again',
  replay: 'Send again from a revision',
  replayText: 'Useful when you have lost something, or begin anew. We send the content as it is now.',
  since: 'All that changed after revision',
  sinceHint: '0 is everything from the beginning.',
  replayButton: 'Send again',
  remove: 'Delete the webhook',
  removeTitle: 'Delete the webhook?',
  removeText: 'Messages that are waiting will not be sent, and the secret ends. It cannot be undone.',
  keep: 'Keep it',
  unknownTitle: 'There is no such webhook',
  unknown: 'It has been deleted, or the address is wrong.',
  toWebhook: 'To the webhook',
  newTitle: 'New webhook',
  newLead:
    'More filters can be used <a href="/docs/en/webhooks#create">in the API</a>. The filter cannot be changed afterwards; make another webhook instead.',
  newButton: 'Make a webhook',
  url: 'The address that messages are sent to',
  urlHint: 'An https address that anybody on the internet can reach.',
  description: 'What it is for',
  descriptionHint: 'Optional, such as “News for the site of the municipality”.',
  type: 'Type of content',
  allTypes: 'All types',
  municipality: 'Municipality number',
  municipalityHint: 'Leave it empty for all municipalities.',
  make: 'Make the webhook',
  refusals: {
    url: 'Write an https address that can be reached from the internet, without name and password in it.',
    events: 'Choose at least one event.',
    municipality: 'Write the number of a municipality that is a member of Osloregionen, four digits.',
    alike:
      'You have a webhook with this address and this filter already. It is in the overview, where you can also give it a new secret.',
    'too many': 'You have 20 webhooks, which is all that you can have. Delete one that is not used.',
  },
}

export const webhookWords: Record<DocsLanguage, Words> = { nb, en }
