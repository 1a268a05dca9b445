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
  'RSS 2.0, Atom, JSON Feed 1.1 or iCalendar': 'RSS 2.0, Atom, JSON Feed 1.1 eller iCalendar',
  'An image or a file that a published document uses':
    'Et bilde eller en fil som et publisert dokument bruker',
  'The element `<osloregionen-feed>`, for the pages of others':
    'Elementet `<osloregionen-feed>`, til andres nettsider',
  'The same list as HTML, for pages without scripts': 'Den samme listen som HTML, til sider uten skript',
  'A GraphQL query whose answer caches can hold': 'En GraphQL-spørring med svar som kan mellomlagres',
  'A GraphQL query': 'En GraphQL-spørring',
  'A vote on a page, or a message to the staff': 'En stemme over en side, eller en melding til de ansatte',

  'A slug it had before answers 301; what was public once and is not any more answers 410.':
    'Et adressenavn den hadde før, gir 301. Det som var offentlig og ikke er det lenger, gir 410.',
  'A slug it had before answers 301, and so does its number, of 2024 or 2020; what was public once and is not any more answers 410.':
    'Et adressenavn den hadde før, gir 301, og det samme gjør nummeret fra 2024 eller 2020. Det som var offentlig og ikke er det lenger, gir 410.',
  'Every member is there, in the order of their numbers, also those that nothing is about.':
    'Alle medlemmer er med, etter nummer, også de som ikke noe handler om.',
  'One request is enough to show one page. Where there never was anything: 404.':
    'Ett kall er nok til å vise én side. Der det aldri har vært noe: 404.',
  'What a site must know beforehand. Redirects from other addresses are found by resolving them.':
    'Det et nettsted må vite på forhånd. Videresendinger fra andre adresser finner du ved å slå dem opp.',
  'The best of the 500 newest hits come first. `snippet` is HTML: escaped text with hits in <mark>. Facets count all hits.':
    'De beste av de 500 nyeste treffene kommer først. `snippet` er HTML: trygg tekst med treffene i <mark>. Fasettene teller alle treff.',
  'Ask without `since` for everything there is, then with the `next` of the last answer for what came after. Keep each upsert, remove at each delete, and you hold an exact copy.':
    'Spør uten `since` om alt som finnes, og så med `next` fra forrige svar om det som kom siden. Ta vare på hver upsert, fjern ved hver delete, så har du en nøyaktig kopi.',
  'Events: `change` (data: one change) and `revision` (data: the revision reached). The id of an event is a cursor: it goes into `Last-Event-ID` or `since`. Without one the stream begins now.':
    'Hendelser: `change` (data er én endring) og `revision` (data er revisjonen som er nådd). Id-en til en hendelse er en markør til `Last-Event-ID` eller `since`. Uten den begynner strømmen nå.',
  'With `site` the links lead to that site, else to the primary site of each item. `calendar` is events and meetings together. Only these three are there as calendars (`ics`) and take `startsAfter` and `startsBefore`; calendars hold what is to come and the last twelve months, unless told otherwise.':
    'Med `site` fører lenkene til det nettstedet, ellers til hovednettstedet for hver sak. `calendar` er arrangementer og møter sammen. Bare disse tre finnes som kalender (`ics`) og tar `startsAfter` og `startsBefore`. Kalendere har det som kommer og de siste tolv månedene, om ikke annet er sagt.',
  'The address is found in the document. What it stands for never changes.':
    'Adressen står i dokumentet. Det den står for, endrer seg aldri.',
  'A module without dependencies, which sets no cookie. /docs/embed writes the HTML that uses it.':
    'En modul som ikke trenger noe annet, og ikke setter informasjonskapsler. /docs/embed skriver HTML-en som bruker den.',
  'A `<section>` without `<html>` around it, for a server to put into a page. Whatever the texts hold, they are escaped. Of events and meetings alone, `startsAfter` brings the next ones first.':
    'En `<section>` uten `<html>` rundt, som tjeneren setter inn i en side. Tekstene er alltid trygge å sette inn. For bare arrangementer og møter gir `startsAfter` de neste først.',
  'Used by the forms of the sites. The same sent again within ten minutes counts once. Browsers may not send it from pages of others.':
    'Brukes av skjemaene på nettstedene. Det samme sendt igjen innen ti minutter teller én gang. Nettlesere kan ikke sende det fra andres sider.',

  'Only what stands on this site': 'Bare det som står på dette nettstedet',
  'Only this language. Registers (municipalities …) come in nb when neither site nor language is given':
    'Bare dette språket. Registre (kommuner …) kommer på nb når verken nettsted eller språk er valgt',
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
  'The `next` of an earlier answer; without it, from the beginning':
    '`next` fra et tidligere svar; uten den, fra begynnelsen',
  'JSON-LD or Turtle. Without it, what `Accept` prefers, else JSON-LD':
    'JSON-LD eller Turtle. Uten den, det `Accept` foretrekker, ellers JSON-LD',
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
}
