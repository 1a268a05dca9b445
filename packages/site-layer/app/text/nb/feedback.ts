import type { MessageKind } from '@osloregionen/contract'
import type { Fault } from '../../format/feedback-form.ts'

const subjects: Record<MessageKind, string> = {
  contact: 'Et spørsmål eller noe annet',
  page: 'En feil eller en mangel på en side',
  accessibility: 'Noe som er vanskelig å bruke (tilgjengelighet)',
}
const faults: Record<'page' | 'message' | 'email', Partial<Record<Fault, string>>> = {
  page: { malformed: 'Lim inn adressen slik den står i nettleseren, eller la feltet stå tomt.' },
  message: {
    missing: 'Skriv hva du vil si oss.',
    long: 'Meldingen er for lang. Kort den ned til 5000 tegn.',
  },
  email: {
    malformed: 'Skriv en hel e-postadresse, for eksempel navn@eksempel.no, eller la feltet stå tomt.',
  },
}

export const feedback = {
  question: 'Fant du det du lette etter?',
  yes: 'Ja',
  no: 'Nei',
  report: 'Meld fra om noe som er vanskelig å bruke',
  title: 'Skriv til oss',
  lead: 'Spør, foreslå noe, eller si fra om noe som ikke virker. Meldingen går til sekretariatet.',
  about: 'Hva gjelder det?',
  subjects,
  page: 'Adressen til siden',
  pageHint: 'Hvis det gjelder en bestemt side.',
  message: 'Meldingen din',
  messageHint: {
    contact: 'Skriv ikke fødselsnummer, helseopplysninger eller annet som er følsomt.',
    page: 'Hva lette du etter, eller hva er feil? Skriv ikke noe som er følsomt om deg selv eller andre.',
    accessibility:
      'Hva ville du gjøre, hva skjedde, og hvilket hjelpemiddel bruker du, om noe? Skriv ikke noe som er følsomt.',
  } satisfies Record<MessageKind, string>,
  email: 'E-postadressen din',
  emailHint: 'Fyll ut hvis du vil ha svar.',
  optional: 'valgfritt',
  trap: 'La dette feltet stå tomt',
  submit: 'Send',
  privacy: 'Slik tar vi vare på det du sender',
  wrong: 'Meldingen er ikke sendt ennå',
  faults,
  failures: {
    busy: 'Det har kommet mange meldinger fra nettet ditt. Vent et minutt, og send på nytt. Det du skrev, står her fortsatt.',
    unavailable:
      'Vi får ikke tatt imot meldingen akkurat nå. Prøv igjen om litt. Det du skrev, står her fortsatt.',
  },
  byMail: (address: string) => `Du kan også skrive til ${address}.`,
  thanks: {
    title: 'Takk! Vi har fått svaret ditt',
    lead: 'Har du skrevet en e-postadresse, svarer vi deg der.',
    back: 'Tilbake til siden du kom fra',
  },
}
