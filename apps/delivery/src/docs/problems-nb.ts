import type { ProblemKind } from '../http/problem.ts'
import type { Explanation } from './problems.ts'

/** The same in Norwegian, with the titles. */
export const inNorwegian: Record<ProblemKind, Explanation & { title: string }> = {
  'bad-request': {
    title: 'Spørringen er ikke til å forstå',
    why: 'Spørringen er ikke gyldig HTTP, eller adressen eller innholdet er ikke det det gir seg ut for: prosentkoding som ikke er UTF-8, et tegn som ingen tekst kan ha, JSON som slutter for tidlig.',
    remedy:
      'Bygg adresser med et bibliotek (URLSearchParams, http_build_query) i stedet for å lime sammen tekst, og se på det som ble sendt.',
  },
  'invalid-parameter': {
    title: 'En parameter ble avvist',
    why: 'En parameter er ukjent her, står to ganger, eller har en verdi som ikke kan være riktig. Den blir aldri ignorert: et svar på et annet spørsmål enn ditt er verre enn ikke noe svar.',
    remedy:
      '`errors` nevner hver parameter og hva som er galt med den, med det nærmeste kjente navnet. Parameterne til hver adresse står i oppslaget.',
  },
  unauthorized: {
    title: 'Nøkkelen er ikke kjent',
    why: 'Spørringen har headeren Authorization, og nøkkelen i den er ukjent, trukket tilbake eller utløpt.',
    remedy:
      'Ta headeren bort: du kan lese uten nøkkel. Eller send nøkkelen slik den ble vist: `Authorization: Bearer …`.',
  },
  forbidden: {
    title: 'Nøkkelen har ikke lov til dette',
    why: 'Nøkkelen er kjent, men har ikke fått tilgangen som trengs her: `usage` for å lese bruken av den, `webhooks` for å styre webhooks.',
    remedy: 'Be Osloregionen legge tilgangen til avtalen. Nøkkelen er den samme.',
  },
  'not-found': {
    title: 'Her er det ingenting',
    why: 'Det er ingenting på denne adressen, og det har det aldri vært.',
    remedy:
      'Se etter adressen i oppslaget, og etter adressenavnet i listen det kom fra. Det som er tatt bort, svarer 410 i stedet.',
  },
  'method-not-allowed': {
    title: 'Metoden er ikke lov her',
    why: 'Adressen finnes, men tar andre metoder.',
    remedy: 'Headeren Allow nevner metodene den tar. Nesten alt i API-et leses med GET.',
  },
  'webhook-exists': {
    title: 'Den webhooken finnes allerede',
    why: 'Du har en webhook med denne adressen og dette filteret. To like ville sendt alt to ganger. Som oftest er samme spørring sendt to ganger.',
    remedy:
      'Bruk den som finnes: GET /v1/webhooks viser den. Er svaret med hemmeligheten borte, gir POST /v1/webhooks/{id}/rotate-secret en ny.',
  },
  'too-many-webhooks': {
    title: 'Partneren har så mange webhooks som den kan ha',
    why: 'En partner kan ha 20 webhooks.',
    remedy:
      'Slett dem som ikke brukes lenger, eller la én webhook med et videre filter gjøre jobben til flere.',
  },
  gone: {
    title: 'Det er ikke lenger offentlig',
    why: 'Dokumentet var offentlig, og er avpublisert, slettet eller slått sammen med et annet.',
    remedy:
      'Fjern kopien din og lenker til det, eller la dem føre til `successor` når den er der. De som følger /v1/changes, får vite det når det skjer.',
  },
  'cursor-expired': {
    title: 'Markøren hører til en historikk som er byttet ut',
    why: 'Historien som markøren hører til, er byttet ut, for eksempel fordi innholdet er gjenopprettet fra en sikkerhetskopi. Ingen kan si hva som er endret siden. En markør blir ikke for gammel av seg selv.',
    remedy: 'Kast markøren og kopien din, og begynn på nytt på adressen i `restart`.',
  },
  'body-too-large': {
    title: 'Det som ble sendt, er for stort',
    why: 'Det ble sendt mer enn adressen tar imot.',
    remedy: 'Send mindre. Oppslaget sier hvor mye hver adresse tar imot.',
  },
  'address-too-long': {
    title: 'Adressen er for lang',
    why: 'Adressen har mer enn 8 000 tegn.',
    remedy: 'Be om mindre på en gang: færre `fields`, færre `type`.',
  },
  'unsupported-media-type': {
    title: 'Bare JSON kan leses her',
    why: 'Det som ble sendt, er ikke JSON, eller sier ikke at det er det.',
    remedy: 'Send JSON, med `Content-Type: application/json`.',
  },
  'range-not-satisfiable': {
    title: 'Filen har ikke den delen',
    why: 'Den delen av filen som det ble bedt om, begynner etter slutten av den.',
    remedy: 'Content-Range sier hvor lang filen er. Spør igjen innenfor den.',
  },
  'too-many-requests': {
    title: 'For mange spørringer',
    why: 'Denne internettadressen, eller partneren som nøkkelen tilhører, har spurt oftere enn grensen tillater.',
    remedy:
      'Vent så mange sekunder som Retry-After sier. Ta vare på svar og send ETag tilbake, og følg /v1/changes i stedet for å be om alt på nytt.',
  },
  'too-many-streams': {
    title: 'For mange åpne strømmer',
    why: 'Det er for mange åpne strømmer fra denne internettadressen, eller i alt.',
    remedy: 'La én strøm forsyne alle programmene dine. Lukk dem som ingen leser.',
  },
  'headers-too-large': {
    title: 'Headerne er for store',
    why: 'Adressen og headerne er til sammen mer enn 16 kB.',
    remedy: 'Send ingen informasjonskapsler: ingenting her leser dem.',
  },
  internal: {
    title: 'Noe gikk galt hos oss',
    why: 'Noe gikk galt på vår side. Det er notert, med det som førte til det.',
    remedy: 'Prøv igjen senere. Fortsetter det, si oss adressen og tidspunktet.',
  },
  unavailable: {
    title: 'Innholdet kan ikke leses akkurat nå',
    why: 'Innholdet kan ikke leses akkurat nå, og det fantes ikke noe svar å gi.',
    remedy: 'Prøv igjen etter så mange sekunder som Retry-After sier, og så med stadig lengre pauser.',
  },
}
