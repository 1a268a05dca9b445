import type { FailureCode, KeptFailure } from './failures.ts'

type Language = 'nb' | 'en'
type Words = Record<FailureCode, (detail: string) => string>

/** What statuses mean, by the number or else by its first digit. */
const statuses: Record<Language, Record<string, string>> = {
  nb: {
    '401': 'Den slapp oss ikke inn.',
    '403': 'Den slapp oss ikke inn.',
    '404': 'Den fant ingenting på adressen.',
    '405': 'Den tar ikke imot meldinger på adressen.',
    '410': 'Adressen er borte for godt.',
    '429': 'Den ba oss vente.',
    '4': 'Den godtok ikke meldingen.',
    '5': 'Noe gikk galt der.',
  },
  en: {
    '401': 'It did not let us in.',
    '403': 'It did not let us in.',
    '404': 'It found nothing at the address.',
    '405': 'It takes no messages at the address.',
    '410': 'The address is gone for good.',
    '429': 'It asked us to wait.',
    '4': 'It did not accept the message.',
    '5': 'Something went wrong there.',
  },
}

function statusText(language: Language, start: string, status: string): string {
  const meaning = statuses[language][status] ?? statuses[language][status.charAt(0)]
  return meaning === undefined ? `${start} ${status}.` : `${start} ${status}. ${meaning}`
}

/** With what the program calls it, where it calls it anything. */
const named = (text: string, name: string): string => (name === '' ? `${text}.` : `${text} (${name}).`)

const words: Record<Language, Words> = {
  nb: {
    'address-invalid': () => 'Adressen er ikke skrevet slik en nettadresse skal være.',
    'address-credentials': () => 'Adressen kan ikke inneholde navn og passord.',
    'address-fragment': () => 'Adressen kan ikke inneholde tegnet #.',
    'address-insecure': () => 'Adressen må begynne med https://.',
    'address-port': () => 'Adressen må bruke port 443, eller en port fra 1024 og oppover.',
    'address-local': (name) => `Bare et lokalt nett kjenner navnet ${name}.`,
    'address-private': (name) => `${name} fører til en adresse som ikke er åpen på internett.`,
    'address-unknown': (name) => `Vi fant ingen server som heter ${name}.`,
    status: (status) => statusText('nb', 'Serveren svarte', status),
    redirect: (status) =>
      `Serveren svarte ${status} og viste videre til en annen adresse. Dit sender vi ikke.`,
    'connection-refused': () => 'Serveren tok ikke imot forbindelsen.',
    'connection-broken': () => 'Forbindelsen ble brutt før serveren svarte.',
    unreachable: () => 'Vi fikk ikke kontakt med serveren.',
    timeout: (seconds) => `Serveren svarte ikke innen ${seconds} sekunder.`,
    'certificate-expired': () => 'Sertifikatet til serveren er utløpt.',
    'certificate-name': () => 'Sertifikatet til serveren gjelder et annet navn enn det i adressen.',
    'certificate-issuer': () =>
      'Sertifikatet til serveren er ikke fra en utsteder vi kjenner, eller serveren mangler et mellomsertifikat.',
    encryption: (name) => named('Vi fikk ikke opprettet en kryptert forbindelse', name),
    unknown: (name) => named('Meldingen kom ikke fram', name),
  },
  en: {
    'address-invalid': () => 'The address is not written as a web address must be.',
    'address-credentials': () => 'The address must not hold a name and password.',
    'address-fragment': () => 'The address must not hold the sign #.',
    'address-insecure': () => 'The address must begin with https://.',
    'address-port': () => 'The address must use port 443, or one from 1024.',
    'address-local': (name) => `Only a local network knows the name ${name}.`,
    'address-private': (name) => `${name} leads to an address that is not public.`,
    'address-unknown': (name) => `We found no server of the name ${name}.`,
    status: (status) => statusText('en', 'The server answered', status),
    redirect: (status) => `The server answered ${status} and redirected us. Redirects are not followed.`,
    'connection-refused': () => 'The server refused the connection.',
    'connection-broken': () => 'The connection was broken off before the server answered.',
    unreachable: () => 'The server could not be reached.',
    timeout: (seconds) => `The server did not answer within ${seconds} seconds.`,
    'certificate-expired': () => 'The certificate of the server has expired.',
    'certificate-name': () => 'The certificate of the server is for another name than that in the address.',
    'certificate-issuer': () =>
      'The certificate of the server is not from an issuer we know, or the server lacks an intermediate certificate.',
    encryption: (name) => named('No encrypted connection could be made', name),
    unknown: (name) => named('The message did not arrive', name),
  },
}

const isCode = (error: string): error is FailureCode => Object.hasOwn(words.en, error)

/** Why a message did not arrive, for people: the same on the page of partners, in the API and in the admin. */
export function describeFailure(
  language: Language,
  { error, detail }: KeptFailure,
): { text: string; language: Language } {
  return isCode(error)
    ? { text: words[language][error](detail ?? ''), language }
    : { text: error, language: 'en' }
}
