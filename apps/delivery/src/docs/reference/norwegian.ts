/**
 * The texts of the description of the API, in Norwegian. Found by the English text, so that none says what that has ceased to
 * say: a text that is not here is shown in English.
 */
export const norwegian: Record<string, string> = {
  Content: 'Innhold',
  Sites: 'Nettsteder',
  Search: 'Søk',
  Changes: 'Endringer',
  'Feeds and files': 'Strømmer og filer',
  Embedding: 'Innbygging',
  GraphQL: 'GraphQL',
  Feedback: 'Tilbakemeldinger',
  Partners: 'Partnere',
  Webhooks: 'Webhooks',

  'News items, press releases, op-eds and good examples, newest first':
    'Nyheter, pressemeldinger, kronikker og gode eksempler, nyeste først',
  'Reports, newest first': 'Rapporter, nyeste først',
  'Campaigns, newest first': 'Kampanjer, nyeste først',
  'Issues of newsletters, as web pages, newest first': 'Utgaver av nyhetsbrev, som nettsider, nyeste først',
  'Events, newest first': 'Arrangementer, nyeste først',
  'Meetings of the bodies, newest first': 'Møter i organene, nyeste først',
  'Statements and consultation responses, newest first': 'Uttalelser og høringssvar, nyeste først',
  'Strategies, declarations and other governing documents, newest first':
    'Strategier, erklæringer og andre styringsdokumenter, nyeste først',
  'Projects and dossiers, newest first': 'Prosjekter og saksmapper, nyeste først',
  'Pages, newest first': 'Sider, nyeste først',
  'Guides, newest first': 'Guider, nyeste først',
  'Political and administrative bodies, newest first': 'Politiske og administrative organer, nyeste først',
  'People, newest first': 'Personer, nyeste først',
  'Member municipalities, newest first': 'Medlemskommuner, nyeste først',
  'Sub-regions, newest first': 'Delregioner, nyeste først',
  'Priority areas, newest first': 'Innsatsområder, nyeste først',
  'Sectors the region is strong in, newest first': 'Næringer regionen er sterk i, nyeste først',
  'Series of events, newest first': 'Arrangementsserier, nyeste først',
  'One of them, whole': 'Én av dem, i sin helhet',
  'Documents of all types, newest first': 'Dokumenter av alle typer, nyeste først',
  'One document of any type': 'Ett dokument, uansett type',
  'How much has been published about each municipality': 'Hvor mye som er publisert om hver kommune',
  'The map of the municipalities, as SVG paths': 'Kartet over kommunene, som SVG',
  'Settings of a site: navigation, footer, front page':
    'Innstillingene til et nettsted: meny, bunn og forside',
  'What stands at a path of a site': 'Det som står på en adresse på et nettsted',
  'Every published path of a site': 'Alle publiserte adresser på et nettsted',
  'Redirects from addresses with a query': 'Videresendinger fra adresser med spørsmålstegn',
  'Full-text search': 'Søk i all tekst',
  'Titles that complete what has been typed': 'Titler som fullfører det som er skrevet',
  'What changed, in the order it changed': 'Det som er endret, i den rekkefølgen det skjedde',
  'The same as server-sent events': 'Det samme, som hendelser fra tjeneren (server-sent events)',
  'What there is, for catalogues of open data: DCAT-AP-NO':
    'Hva som finnes, for kataloger over åpne data: DCAT-AP-NO',
  'Files with all published documents of a type, in every language':
    'Filer med alle publiserte dokumenter av en type, på alle språk',
  'All of a type as CSV or JSON Lines': 'Alt av en type, som CSV eller JSON Lines',
  'The SHA-256 of a dump, as `sha256sum -c` reads it': 'SHA-256 av en fil, slik `sha256sum -c` leser den',
  'A list as RSS 2.0, Atom, JSON Feed 1.1 or iCalendar':
    'En liste som RSS 2.0, Atom, JSON Feed 1.1 eller iCalendar',
  'The same across types': 'Det samme, på tvers av typer',
  'What a search finds, the newest first': 'Det et søk finner, nyeste først',
  'An image or a file that a published document uses':
    'Et bilde eller en fil som et publisert dokument bruker',
  'The element `<osloregionen-feed>`, for the pages of others':
    'Elementet `<osloregionen-feed>`, til andres nettsider',
  'The same list as HTML, for pages without scripts': 'Den samme listen som HTML, til sider uten skript',
  'A GraphQL query whose answer caches can hold': 'En GraphQL-spørring med svar som kan mellomlagres',
  'A GraphQL query': 'En GraphQL-spørring',
  'A vote on a page, or a message to the staff': 'En stemme over en side, eller en melding til de ansatte',
  'What a partner has agreed, and has asked for by day and route':
    'Hva en partner har avtalt, og har spurt om, per dag og adresse',
  'The webhooks of the partner': 'Webhookene til partneren',
  'A new webhook, which is told of all that happens from now on':
    'En ny webhook, som får vite om alt som skjer fra nå av',
  'One of them': 'Én av dem',
  'Changes a webhook, pauses it, or switches it on again':
    'Endrer en webhook, setter den på pause eller slår den på igjen',
  'Deletes a webhook, with its log': 'Sletter en webhook, med loggen',
  'What was sent, and what came of it; the newest first':
    'Hva som er sendt, og hvordan det gikk, nyeste først',
  'Sends a test message': 'Sender en testmelding',
  'Gives a webhook a new secret': 'Gir en webhook en ny hemmelighet',
  'Tells again of what changed after a revision, or sends a message again':
    'Sier igjen fra om det som er endret etter en revisjon, eller sender en melding på nytt',

  'A slug it had before answers 301; what was public once and is not any more answers 410, with its `successor` if it has been merged into another.':
    'Et adressenavn den hadde før, gir 301. Det som var offentlig og ikke er det lenger, gir 410, med `successor` når det er slått sammen med et annet.',
  'A slug it had before answers 301, and so does its number, of 2024 or 2020; what was public once and is not any more answers 410, with its `successor` if it has been merged into another.':
    'Et adressenavn den hadde før, gir 301, og det samme gjør nummeret fra 2024 eller 2020. Det som var offentlig og ikke er det lenger, gir 410, med `successor` når det er slått sammen med et annet.',
  'Every member is there, in the order of their numbers, also those that nothing is about.':
    'Alle medlemmer er med, etter nummer, også de som ikke noe handler om.',
  'One request is enough to show one page. Where there never was anything: 404.':
    'Ett kall er nok til å vise én side. Der det aldri har vært noe: 404.',
  'What a site must know beforehand. Redirects from other addresses are found by resolving them.':
    'Det et nettsted må vite på forhånd. Videresendinger fra andre adresser finner du ved å slå dem opp.',
  'The best of the 500 newest hits come first. `snippet` is HTML: escaped text with hits in <mark>. Facets count all hits.':
    'De beste av de 500 nyeste treffene kommer først. `snippet` er HTML: trygg tekst med treffene i <mark>. Fasettene teller alle treff.',
  'Ask without `since` for everything there is, then with the `next` of the last answer for what came after. Keep each upsert, remove at each delete, told apart by `id` and `language`, and you hold an exact copy. No cursor grows too old by time; after a restore from backup it is answered 410, and `restart` says where to begin again.':
    'Spør uten `since` om alt som finnes, og så med `next` fra forrige svar om det som kom siden. Ta vare på hver upsert, fjern ved hver delete, skill mellom dem med `id` og `language`, så har du en nøyaktig kopi. Ingen markør blir for gammel av seg selv. Er innholdet gjenopprettet fra en sikkerhetskopi, gir den 410, og `restart` sier hvor du begynner på nytt.',
  'Events: `change` (data: one change) and `revision` (data: the revision reached). The id of an event is a cursor: it goes into `Last-Event-ID` or `since`. Without one the stream begins at the beginning, with `since=now` at the present moment. A reader that takes nothing for 30 seconds is cut off, and goes on where it was.':
    'Hendelser: `change` (data er én endring) og `revision` (data er revisjonen som er nådd). Id-en til en hendelse er en markør til `Last-Event-ID` eller `since`. Uten den begynner strømmen ved begynnelsen, og med `since=now` nå. Den som ikke tar imot noe på 30 sekunder, blir koblet fra, og kan fortsette der den var.',
  'Written anew within ten minutes of a change. All of them are of one moment.':
    'Skrives på nytt innen ti minutter etter en endring. Alle er fra samme øyeblikk.',
  'JSON Lines has the document on each line as `/v1/{type}/{idOrSlug}` answers it. CSV has a column for each field, `membership.from` for a field within a field, and JSON in the cells of what may be several; the text is in `bodyHtml`. A text that a spreadsheet would take for a formula, or that begins with an apostrophe, has an apostrophe before it: take away one.':
    'JSON Lines har på hver linje dokumentet slik `/v1/{type}/{idOrSlug}` svarer. CSV har en kolonne for hvert felt, `membership.from` for et felt i et felt, og JSON i cellene der det kan være flere; teksten står i `bodyHtml`. En tekst som et regneark ville tatt for en formel, eller som begynner med en apostrof, har en apostrof foran: ta bort én.',
  'With `site` the links lead to that site, else to the primary site of each item. `calendar` is events and meetings together. Each item says its licence and has an attribution; one that was corrected is marked, and says what was changed. Only events, meetings and `calendar` take `startsAfter` and `startsBefore`; as calendars they hold what is to come and the last twelve months, unless told otherwise. Of other types, a calendar has each item on the day it was published, without taking up any time.':
    'Med `site` fører lenkene til det nettstedet, ellers til hovednettstedet for hver sak. `calendar` er arrangementer og møter sammen. Hver sak har lisens og navngiving; er den rettet, er den merket og sier hva som er endret. Bare arrangementer, møter og `calendar` tar `startsAfter` og `startsBefore`. Som kalendere har de det som kommer og de siste tolv månedene, om ikke annet er sagt. En kalender av andre typer har hver sak på dagen den ble publisert, uten å oppta tid.',
  'In a calendar, what takes place at a time stands there, and the rest on the day it was published.':
    'I en kalender står det som finner sted på et tidspunkt, på det, og resten på dagen det ble publisert.',
  'To be told of what is new about something: of a municipality, a road or a word.':
    'For å få vite om det som er nytt om noe: en kommune, en vei eller et ord.',
  'The address is found in the document. What it stands for never changes.':
    'Adressen står i dokumentet. Det den står for, endrer seg aldri.',
  'A module without dependencies, which sets no cookie. /docs/embed writes the HTML that uses it.':
    'En modul som ikke trenger noe annet, og ikke setter informasjonskapsler. /docs/embed skriver HTML-en som bruker den.',
  'A `<section>` without `<html>` around it, for a server to put into a page. Whatever the texts hold, they are escaped. Of events and meetings alone, `startsAfter` brings the next ones first.':
    'En `<section>` uten `<html>` rundt, som tjeneren setter inn i en side. Tekstene er alltid trygge å sette inn. For bare arrangementer og møter gir `startsAfter` de neste først.',
  'Used by the forms of the sites. The same sent again within ten minutes counts once. Browsers may not send it from pages of others.':
    'Brukes av skjemaene på nettstedene. Det samme sendt igjen innen ti minutter teller én gang. Nettlesere kan ikke sende det fra andres sider.',
  'The address is checked: it must be https, and lead to the public internet by all its addresses. The answer holds the secret, this once. The same address with the same filter again is a 409, so that a request that was sent twice makes one webhook. A partner has at most 20.':
    'Adressen blir kontrollert: den må være https, og alle IP-adressene må ligge på det åpne internettet. Svaret har hemmeligheten, bare denne ene gangen. Samme adresse med samme filter en gang til gir 409, så et kall som ble sendt to ganger, lager én webhook. En partner har høyst 20.',
  'Kept for 30 days.': 'Tas vare på i 30 dager.',
  'It is tried once, whatever the state of the webhook. When it arrives, all that waits is sent.':
    'Den prøves én gang, uansett tilstanden til webhooken. Kommer den fram, sendes alt som venter.',
  'For 7 days each message is signed with both, so that none is lost on the way.':
    'I 7 dager er hver melding signert med begge, så ingen går tapt underveis.',
  'After a revision, each document is told once, as it stands now, and `replayed` is true. A message that is sent again is the same as before.':
    'Etter en revisjon får du vite om hvert dokument én gang, slik det er nå, og `replayed` er sann. En melding som sendes på nytt, er den samme som før.',

  'Only what stands on this site': 'Bare det som står på dette nettstedet',
  'Only this language. Registers (municipalities …) come in nb when neither site nor language is given':
    'Bare dette språket. Registre (kommuner …) kommer på nb når verken nettsted eller språk er valgt',
  'Only this language. Without `site` and `language`, everything comes in every language it is published in':
    'Bare dette språket. Uten `site` og `language` kommer alt på alle språk det er publisert på',
  'Slug of a priority area': 'Adressenavnet til et innsatsområde',
  'Number of 2024 or 2020': 'Nummeret fra 2024 eller 2020',
  'Slug of a sector': 'Adressenavnet til en næring',
  'Slug of a project': 'Adressenavnet til et prosjekt',
  'Slug of the body that meets, or that adopted it':
    'Adressenavnet til organet som møtes, eller som har vedtatt det',
  'Of statements: `addresseeSlug` of whom they were sent to':
    'For uttalelser: `addresseeSlug` til den de er sendt til',
  'Of statements: the year they were adopted or, where that is not known, published':
    'For uttalelser: året de ble vedtatt eller, når det ikke er kjent, publisert',
  'Slug of a series of reports or events': 'Adressenavnet til en serie av rapporter eller arrangementer',
  'Whom it is for': 'Hvem det er for',
  'The kind within the type': 'Slaget innen typen',
  'Id of a document: only what embeds it or links to it, such as all that a project has':
    'Id-en til et dokument: bare det som viser til det, som alt et prosjekt har',
  'At or after this date or instant': 'Fra og med denne datoen eller dette tidspunktet',
  'Before this date or instant': 'Før denne datoen eller dette tidspunktet',
  'The order; a minus turns it around': 'Rekkefølgen; et minus snur den',
  'How many at most': 'Hvor mange, høyst',
  'The `next` of the page before; asks for the page after it': '`next` fra siden før; ber om siden etter',
  'Comma-separated subset of fields; the others are left out, required ones too':
    'Noen av feltene, med komma mellom; de andre utelates, også de som ellers alltid er med',
  'Id or slug': 'Id eller adressenavn',
  'The site whose `url` and `path` are wanted': 'Nettstedet du vil ha `url` og `path` til',
  'The language it must be in': 'Språket det må være på',
  'Takes place at or after this date or instant':
    'Finner sted fra og med denne datoen eller dette tidspunktet',
  'Takes place before this date or instant': 'Finner sted før denne datoen eller dette tidspunktet',
  'Comma-separated types': 'Typer, med komma mellom',
  'Stable identifier, a UUID': 'Fast identifikator, en UUID',
  'A site that content stands on': 'Et nettsted med innhold',
  'A path on the site; of an address that is redirected, with its query':
    'En adresse på nettstedet; med det som står etter spørsmålstegnet når den er videresendt',
  'What to look for': 'Det du leter etter',
  'The `next` of an earlier answer; without it, from the beginning. `now`: only what happens from now on':
    '`next` fra et tidligere svar; uten den, fra begynnelsen. `now`: bare det som skjer fra nå av',
  'JSON-LD or Turtle. Without it, what `Accept` prefers, else JSON-LD':
    'JSON-LD eller Turtle. Uten den, det `Accept` foretrekker, ellers JSON-LD',
  'A table (RFC 4180), or JSON with one document on each line':
    'En tabell (RFC 4180), eller JSON med ett dokument på hver linje',
  'The order; unless told the newest first, in calendars of events and meetings by time':
    'Rekkefølgen; nyeste først om ikke annet er sagt, i kalendere med arrangementer og møter etter tid',
  'Asks for a further page, as `rel="next"` of a feed does':
    'Ber om en side til, slik `rel="next"` i en strøm gjør',
  'Whether items hold the whole text as HTML; in calendars they never do':
    'Om sakene har hele teksten som HTML; i kalendere har de det aldri',
  'Only the document with this slug': 'Bare dokumentet med dette adressenavnet',
  'How many at most; 20 unless told, in calendars 500':
    'Hvor mange, høyst; 20 om ikke annet er sagt, i kalendere 500',
  'Comma-separated types. Without it: news': 'Typer, med komma mellom. Uten den: nyheter',
  'Only this language, and the words around in it. Without it: all languages, and the words in that of the site, else in nb':
    'Bare dette språket, og ordene rundt på det. Uten det: alle språk, og ordene på språket til nettstedet, ellers på nb',
  'What stands above the list, instead of the usual. Empty: nothing':
    'Det som står over listen, i stedet for det vanlige. Tomt: ingenting',
  'Level of that heading; the titles are one below': 'Nivået på den overskriften; titlene er ett under',
  'With images. Only those with a licence are shown': 'Med bilder. Bare de som har en lisens, vises',
  'The query; it may be left out where `extensions` tells its hash':
    'Spørringen; den kan utelates når `extensions` har summen av den',
  'Which operation of the query': 'Hvilken operasjon i spørringen',
  'A JSON object': 'Et JSON-objekt',
  'A JSON object. With `persistedQuery: {version: 1, sha256Hash}` a query that was asked before':
    'Et JSON-objekt. Med `persistedQuery: {version: 1, sha256Hash}` en spørring som er stilt før',
  'The first day; where it is not said, the period is 30 days':
    'Den første dagen; er den ikke oppgitt, er perioden 30 dager',
  'The last day; today where it is not said': 'Den siste dagen; i dag om ikke annet er sagt',
  'Id of the webhook': 'Id-en til webhooken',
  'Only those in this state': 'Bare de som er i denne tilstanden',
}
