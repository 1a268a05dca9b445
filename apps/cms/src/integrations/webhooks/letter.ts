import type { Receiver } from '@osloregionen/partners/webhooks'

const becauseOf = {
  undelivered: {
    nb: 'I tre døgn har vi forsøkt å levere en melding uten å få det til.',
    en: 'For three days we have tried to deliver a message, without success.',
  },
  gone: {
    nb: 'Serveren svarte 410, som betyr at den ikke vil ha flere meldinger.',
    en: 'The server answered 410, which means that it wants no more messages.',
  },
}

/** What a partner is told when a webhook of theirs is switched off. */
export function switchedOffLetter(
  { id, url, partnerName }: Pick<Receiver, 'id' | 'url' | 'partnerName'>,
  reason: keyof typeof becauseOf,
  api: string,
): { subject: string; text: string } {
  return {
    subject: 'Webhook slått av / Webhook switched off',
    text: [
      `Til ${partnerName} (English below)`,
      '',
      'Vi har slått av denne webhooken:',
      '',
      `  ${url}`,
      '',
      becauseOf[reason].nb,
      '',
      'Ingenting er gått tapt. Når mottakeren virker igjen, slår dere webhooken på. Da sender vi det som har ventet, og det som er kommet til siden:',
      '',
      `  PATCH ${api}/v1/webhooks/${id}  {"state": "active"}`,
      '',
      'Hva som skjedde ved hvert forsøk, står her:',
      '',
      `  GET ${api}/v1/webhooks/${id}/deliveries`,
      '',
      'Bruker dere den ikke lenger, kan dere slette den.',
      '',
      '—',
      '',
      'We have switched off the webhook above.',
      '',
      becauseOf[reason].en,
      '',
      'Nothing has been lost. When your receiver works again, switch the webhook on with the PATCH above: we then send what has been waiting, and what has come since. The list of deliveries says what happened at each attempt. If you no longer use it, delete it.',
      '',
      'Osloregionen',
    ].join('\n'),
  }
}
