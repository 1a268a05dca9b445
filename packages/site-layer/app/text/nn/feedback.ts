import type { MessageKind } from '@osloregionen/contract'
import type { Fault } from '../../format/feedback-form.ts'

const subjects: Record<MessageKind, string> = {
  contact: 'Eit spørsmål eller noko anna',
  page: 'Ein feil eller ein mangel på ei side',
  accessibility: 'Noko som er vanskeleg å bruke (tilgjenge)',
}
const faults: Record<'page' | 'message' | 'email', Partial<Record<Fault, string>>> = {
  page: { malformed: 'Lim inn adressa slik ho står i nettlesaren, eller lat feltet stå tomt.' },
  message: {
    missing: 'Skriv kva du vil seie oss.',
    long: 'Meldinga er for lang. Kort ho ned til 5000 teikn.',
  },
  email: { malformed: 'Skriv ei heil e-postadresse, til dømes namn@eksempel.no, eller lat feltet stå tomt.' },
}

export const feedback = {
  question: 'Fann du det du leita etter?',
  yes: 'Ja',
  no: 'Nei',
  report: 'Meld frå om noko som er vanskeleg å bruke',
  title: 'Skriv til oss',
  lead: 'Spør, føreslå noko, eller sei frå om noko som ikkje verkar. Meldinga går til sekretariatet.',
  about: 'Kva gjeld det?',
  subjects,
  page: 'Adressa til sida',
  pageHint: 'Viss det gjeld ei bestemt side.',
  message: 'Meldinga di',
  messageHint: {
    contact: 'Skriv ikkje fødselsnummer, helseopplysningar eller anna som er kjenslevart.',
    page: 'Kva leita du etter, eller kva er feil? Skriv ikkje noko som er kjenslevart om deg sjølv eller andre.',
    accessibility:
      'Kva ville du gjere, kva hende, og kva hjelpemiddel bruker du, om noko? Skriv ikkje noko som er kjenslevart.',
  } satisfies Record<MessageKind, string>,
  email: 'E-postadressa di',
  emailHint: 'Fyll ut viss du vil ha svar.',
  optional: 'valfritt',
  trap: 'Lat dette feltet stå tomt',
  submit: 'Send',
  privacy: 'Slik tek vi vare på det du sender',
  wrong: 'Meldinga er ikkje send enno',
  faults,
  failures: {
    busy: 'Det har kome mange meldingar frå nettet ditt. Vent eit minutt, og send på nytt. Det du skreiv, står her framleis.',
    unavailable:
      'Vi får ikkje teke imot meldinga akkurat no. Prøv igjen om litt. Det du skreiv, står her framleis.',
  },
  byMail: (address: string) => `Du kan òg skrive til ${address}.`,
  thanks: {
    title: 'Takk! Vi har fått svaret ditt',
    lead: 'Har du skrive ei e-postadresse, svarer vi deg der.',
    back: 'Tilbake til sida du kom frå',
  },
}
