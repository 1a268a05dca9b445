import {
  accordion,
  callToAction,
  factBox,
  h2,
  link,
  listing,
  newsletterSignUp,
  ol,
  p,
  people,
  table,
  ul,
} from '../body.ts'
import { top } from './page-places.ts'
import type { SeedPage } from './shapes.ts'

/** Pages for those who come with an errand, and about the web site itself. */
export const servicePagesNb: SeedPage[] = [
  {
    ...top,
    title: 'Presse',
    slug: 'presse',
    summary: 'Her finner du pressekontakten vår, pressemeldinger og kronikker.',
    artwork: 'osloNight',
    contactPeople: ['margrethe'],
    body: [
      p(
        'Skal du skrive om Osloregionen, eller trenger du noen å snakke med? Margrethe i sekretariatet arbeider med kommunikasjon. ',
        link('Skriv til oss', '/tilbakemelding'),
        ', og si hva det gjelder, og når du trenger svar.',
      ),
      people({ title: 'Pressekontakt', people: ['margrethe'] }),
      listing({
        title: 'Pressemeldinger',
        query: { type: 'news', kind: 'press-release', limit: 5 },
        more: { label: 'Alt som er aktuelt', href: '/aktuelt' },
      }),
      listing({ title: 'Kronikker og debattinnlegg', query: { type: 'news', kind: 'op-ed', limit: 5 } }),
      factBox(
        'Kort om Osloregionen',
        ul(
          'Interkommunalt politisk råd siden 28. oktober 2020, først etablert i 2004',
          '65 medlemskommuner, Oslo medregnet',
          '2,23 millioner innbyggere 1. januar 2020',
        ),
        p(
          'Navnet skrives Osloregionen, i ett ord. Mer bakgrunn finner du under ',
          link('Om Osloregionen', '/om-oss'),
          '.',
        ),
      ),
    ],
  },
  {
    ...top,
    title: 'Gode eksempler',
    slug: 'gode-eksempler',
    summary:
      'Hva har kommunene prøvd, og hva kan andre lære av det? Gode eksempler er et hovedpoeng i Ordførererklæringen.',
    priorityAreas: ['klima-og-miljo'],
    artwork: 'communityMorning',
    contactPeople: ['margrethe', 'merete'],
    body: [
      p(
        'Den som har prøvd noe, kan spare andre for omveier. I ',
        link('Ordførererklæringen', '/styringsdokumenter/ordforererklaeringen'),
        ' la ordførerne vekt på å vise fram gode eksempler, slik at kommunene kan lære av hverandre og la seg inspirere. Her samler vi dem, etter hvert som kommunene deler dem med oss.',
      ),
      listing({
        title: 'Eksempler fra kommunene',
        query: { type: 'news', kind: 'good-example', limit: 20 },
      }),
      factBox(
        'Slik forteller du om et godt eksempel',
        ol(
          'Si hva dere ville oppnå.',
          'Fortell hva dere gjorde, og hvem som var med.',
          'Vis hva som ble resultatet, med kilde til tallene.',
          'Si også hva som ikke gikk som planlagt.',
          'Oppgi hvem andre kan spørre.',
        ),
        p(link('Skriv til oss', '/tilbakemelding'), ', så tar vi kontakt.'),
      ),
    ],
  },
  {
    ...top,
    title: 'BEST-konferansen',
    slug: 'best-konferansen',
    summary: 'BEST er Osloregionens egen konferanse. Den har vært arrangert hvert år siden 2014.',
    priorityAreas: ['fellesskap-og-samarbeid'],
    origin: 'public-page',
    artwork: 'regionFjord',
    contactPeople: ['margrethe'],
    body: [
      p(
        'BEST-konferansen samler folk fra hele Osloregionen. I 2019 la ordførerne fram sin erklæring om klima og miljø samme dag. I 2020 var temaet gods, og konferansen ble holdt på nett.',
      ),
      listing({
        title: 'Kommende konferanser',
        query: { type: 'events', kind: 'conference', time: 'coming', limit: 5 },
        more: { label: 'Hele kalenderen', href: '/kalender' },
      }),
      listing({
        title: 'Tidligere konferanser',
        query: { type: 'events', kind: 'conference', time: 'past', limit: 20 },
      }),
    ],
  },
  {
    ...top,
    title: 'Tilgjengelighet',
    slug: 'tilgjengelighet',
    translationOf: 'accessibility',
    summary:
      'Alle skal kunne bruke nettstedet. Her står det hva vi gjør for det, hva som mangler, og hvordan du sier fra.',
    body: [
      p(
        'Nettsteder fra offentlige virksomheter skal være universelt utformet. Kravene bygger på retningslinjene WCAG 2.1, på nivå A og AA. Denne siden er vår egen beskrivelse. Den er ikke en formell tilgjengelighetserklæring.',
      ),
      h2('Slik er nettstedet laget'),
      ul(
        'Sidene virker uten JavaScript, og de kan brukes med bare tastatur.',
        'Overskrifter, lister og tabeller er merket slik at skjermlesere kan lese dem.',
        'Bilder som sier noe, har tekst som beskriver dem.',
        'Tallene bak et diagram vises også i en tabell.',
        'Kommunene på kartet finnes også i liste og tabell.',
        'Fargene følger innstillingen for lyst eller mørkt på maskinen din.',
      ),
      h2('Dette mangler'),
      ul(
        'Nettstedet er ikke vurdert av noen utenfra.',
        'Vi har ikke prøvd det ut sammen med folk som bruker hjelpemidler.',
        'PDF-er kan ha mangler. Hovedpunktene fra rapporter og styringsdokumenter står derfor også som tekst på siden.',
      ),
      h2('Si fra om feil'),
      p(
        'Finner du noe du ikke får brukt, vil vi gjerne vite det. ',
        link('Skriv til oss', '/tilbakemelding?om=tilgjengelighet'),
        ', og fortell hvilken side det gjelder, og hva som ikke virket. Nederst på hver side er det en lenke dit.',
      ),
      p(
        'Du kan også klage til ',
        link('Tilsynet for universell utforming av ikt', 'https://www.uutilsynet.no/'),
        '.',
      ),
    ],
  },
  {
    ...top,
    title: 'Personvern',
    slug: 'personvern',
    translationOf: 'privacy',
    summary: 'Nettstedet setter ingen informasjonskapsler og sporer deg ikke. Vi ber bare om det vi trenger.',
    body: [
      p(
        'Osloregionen interkommunalt politisk råd er behandlingsansvarlig for personopplysninger på dette nettstedet.',
      ),
      h2('Når du leser'),
      ul(
        'Vi setter ingen informasjonskapsler.',
        'Vi bruker ingen verktøy for statistikk eller reklame som følger deg.',
        'Skrifter, bilder og kart kommer fra våre egne tjenester.',
        'En film fra en annen tjeneste lastes ikke inn før du ber om den. Da gjelder reglene til den som har filmen.',
      ),
      p(
        'For å sende deg siden trenger tjenesten IP-adressen din mens den svarer. API-et bruker den også til å bremse dem som spør uvanlig ofte.',
      ),
      h2('Når du skriver til oss'),
      p(
        'Svarer du ja eller nei på om du fant det du lette etter, teller vi bare svarene for hver side. Skriver du en melding, tar vi vare på den, og på e-postadressen din hvis du vil ha svar. Det er redaktørene som leser meldingene. De slettes senest ett år etter at de er avsluttet.',
      ),
      h2('Når du abonnerer på nyhetsbrev'),
      p(
        'Vi trenger e-postadressen din for å sende nyhetsbrevet. Grunnlaget er at du samtykker. Du bekrefter selv adressen, og du kan melde deg av med en lenke i hvert brev. Vi gir ikke adressen til andre som vil bruke den til sitt eget.',
      ),
      h2('Ansatte og folkevalgte'),
      p(
        'Vi viser navn og oppgaver til dem som arbeider i Osloregionen, og til folkevalgte med verv her, fordi det er offentlig hvem de er.',
      ),
      accordion({
        title: 'Rettighetene dine',
        items: [
          {
            title: 'Innsyn',
            content: [p('Du kan få vite hvilke opplysninger vi har om deg.')],
          },
          { title: 'Retting', content: [p('Er noe feil, skal vi rette det.')] },
          {
            title: 'Sletting',
            content: [
              p(
                'Du kan be oss slette opplysninger om deg. Trekker du et samtykke, sletter vi det som bygger på det.',
              ),
            ],
          },
          {
            title: 'Klage',
            content: [
              p(
                'Mener du at vi gjør noe galt, kan du klage til ',
                link('Datatilsynet', 'https://www.datatilsynet.no/'),
                '.',
              ),
            ],
          },
        ],
      }),
      p('Spørsmål om personvern kan du stille til ', link('sekretariatet', '/om-oss/sekretariatet'), '.'),
    ],
  },
  {
    ...top,
    title: 'API for partnere',
    slug: 'api-for-partnere',
    translationOf: 'api-for-partners',
    summary:
      'Alt vi publiserer, kan hentes som åpne data. Det er gratis, og du trenger ingen nøkkel for å lese.',
    artwork: 'regionNight',
    contactPeople: ['margrethe'],
    body: [
      p(
        'Er du webansvarlig i en medlemskommune, eller lager du en tjeneste om regionen? Da kan du hente innholdet fra Osloregionen og Oslopolitan direkte. Nettstedene bruker det samme API-et selv, så du får det leserne ser, på samme tid.',
      ),
      table({
        caption: 'Noen spørringer å begynne med',
        data: [
          ['Spørring', 'Svar'],
          ['GET /v1/news?site=osloregionen&limit=3', 'De tre siste nyhetene'],
          ['GET /v1/news?municipality=3205', 'Nyheter som gjelder en kommune, etter kommunenummer'],
          ['GET /v1/news?priorityArea=klima-og-miljo', 'Nyheter innenfor et innsatsområde'],
          ['GET /v1/municipalities?limit=100&sort=title', 'Alle medlemskommunene'],
          ['GET /v1/search?q=gods&site=osloregionen', 'Søk'],
          ['GET /v1/changes', 'Alle endringer i rekkefølge, for dem som vil ha en egen kopi'],
          ['GET /v1/openapi.json', 'Beskrivelse av hele API-et'],
        ],
        hasRowHeaders: true,
      }),
      h2('Dette bør du vite'),
      accordion({
        items: [
          {
            title: 'Hva koster det?',
            content: [
              p(
                'Ingenting. Det er en grense for hvor ofte du kan spørre. Svarene sier hvor mye du har igjen.',
              ),
            ],
          },
          {
            title: 'Kan API-et endre seg?',
            content: [
              p(
                'Nye felt kan komme når som helst, så se bort fra felt du ikke kjenner. Ingen felt fjernes eller får nytt navn uten at det kommer en ny versjon med egen adresse.',
              ),
            ],
          },
          {
            title: 'Hva skjer hvis jeg skriver feil?',
            content: [
              p(
                'Du får en feilmelding som sier hvilken parameter som er feil. Den blir aldri bare oversett, så du får ikke feil liste uten å vite det.',
              ),
            ],
          },
          {
            title: 'Hvordan viser jeg datoer?',
            content: [
              p(
                'Hver dato har en nøyaktighet: dag, måned eller år. Vis ikke mer enn den sier, for vi vet ikke alltid dagen.',
              ),
            ],
          },
        ],
      }),
      callToAction({
        title: 'Les vilkårene',
        text: 'Teksten kan brukes fritt når du oppgir kilden. Bilder kan ha egne vilkår.',
        link: { label: 'Bruk av innholdet', href: '/bruk-av-innholdet' },
      }),
    ],
  },
  {
    ...top,
    title: 'Bruk av innholdet',
    slug: 'bruk-av-innholdet',
    summary:
      'Tekstene våre kan brukes på nytt når du oppgir kilden. Her står det også hvor tallene og kartet kommer fra.',
    body: [
      p(
        'Tekstene på osloregionen.no kan brukes på nytt under ',
        link('Norsk lisens for offentlige data (NLOD 2.0)', 'https://data.norge.no/nlod/no/2.0'),
        '. Du kan kopiere dem, endre dem og bruke dem i egne tjenester, så lenge du oppgir Osloregionen som kilde.',
      ),
      h2('Bilder'),
      p('Hvert bilde har sine egne vilkår. De gjelder for bildet også når teksten er fri.'),
      h2('Tall og kart'),
      table({
        caption: 'Kilder til tall og kart',
        data: [
          ['Hva', 'Kilde', 'Lisens'],
          ['Folketall 1. januar 2020', 'SSB, og Oslo kommune for Oslo', 'NLOD 2.0 for tallene fra SSB'],
          ['Kommunegrenser og kommunenummer', 'Kartverket', 'CC BY 4.0'],
        ],
        hasRowHeaders: true,
      }),
      p('Vil du hente innholdet maskinelt? Se ', link('API for partnere', '/api-for-partnere'), '.'),
      newsletterSignUp({
        title: 'Vil du heller ha det på e-post?',
        text: 'I nyhetsbrevet får du det nyeste fra Osloregionen.',
      }),
    ],
  },
]
