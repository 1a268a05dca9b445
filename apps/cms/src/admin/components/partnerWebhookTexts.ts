const nb = {
  title: 'Webhooks',
  lead: 'Partneren lager og endrer webhooks selv, på partnersiden eller gjennom API-et. Her ser du hvordan det går med dem.',
  none: 'Partneren har ingen webhook. Den lager partneren selv, på partnersiden eller gjennom API-et.',
  address: 'Adresse',
  events: 'Får beskjed når noe blir',
  filter: 'Gjelder',
  everything: 'Alt innhold',
  state: 'Status',
  states: { active: 'På', paused: 'På pause. Partneren har stoppet den selv', failed: 'Slått av' },
  since: 'siden',
  reasons: {
    undelivered: 'Vi slo den av fordi en melding ikke kom fram på tre døgn.',
    gone: 'Vi slo den av fordi serveren svarte 410, at adressen er borte.',
  },
  lastDelivered: 'Sist levert',
  noneDelivered: 'Ingenting de siste 30 dagene',
  waiting: 'Venter på å bli sendt',
  messages: (count: number) => `${count.toLocaleString('nb-NO')} ${count === 1 ? 'melding' : 'meldinger'}`,
  failures: 'Feil de siste 30 dagene',
  noFailures: 'Ingen feil de siste 30 dagene.',
  failure: 'Hva som gikk galt',
  attempts: 'Forsøk',
  last: 'Sist',
  start: 'Slå på igjen',
  startHint: 'Gjør det når mottakeren virker. Da sender vi alt som har ventet.',
  started:
    'Webhooken er slått på, og det som ventet, blir sendt nå. Last siden på nytt om litt for å se hvordan det går.',
  failed: 'Det kom ikke noe svar. Last siden på nytt og se om webhooken er på, før du prøver igjen.',
}

export const eventNames: Record<'nb' | 'en', Record<string, string>> = {
  nb: {
    'document.published': 'publisert',
    'document.updated': 'endret',
    'document.unpublished': 'tatt bort',
  },
  en: {
    'document.published': 'published',
    'document.updated': 'changed',
    'document.unpublished': 'taken away',
  },
}

export const webhookTexts: Record<'nb' | 'en', typeof nb> = {
  nb,
  en: {
    title: 'Webhooks',
    lead: 'Partners make and change webhooks themselves, on the partner page or through the API. Here you see how they fare.',
    none: 'The partner has no webhook. Partners make them themselves, on the partner page or through the API.',
    address: 'Address',
    events: 'Is told when something is',
    filter: 'About',
    everything: 'All content',
    state: 'State',
    states: { active: 'On', paused: 'Paused by the partner', failed: 'Switched off' },
    since: 'since',
    reasons: {
      undelivered: 'We switched it off because a message did not arrive in three days.',
      gone: 'We switched it off because the server answered 410, that the address is gone.',
    },
    lastDelivered: 'Last delivered',
    noneDelivered: 'Nothing in the last 30 days',
    waiting: 'Waiting to be sent',
    messages: (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'message' : 'messages'}`,
    failures: 'Failures in the last 30 days',
    noFailures: 'No failures in the last 30 days.',
    failure: 'What went wrong',
    attempts: 'Attempts',
    last: 'Last',
    start: 'Switch on again',
    startHint: 'Do so when the receiver works. We then send all that has been waiting.',
    started:
      'The webhook is on, and what was waiting is being sent now. Reload the page in a moment to see how it goes.',
    failed: 'There was no answer. Reload the page and see whether the webhook is on before you try again.',
  },
}
