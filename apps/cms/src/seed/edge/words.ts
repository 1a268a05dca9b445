/** Titles of 108 characters; two of them are a single word each. */
export const titles = {
  tables:
    'Samferdselsinfrastrukturfinansieringsordningsevalueringsrapportutkastgjennomgangsmøteinnkallingsfristforhold',
  pictures:
    'Når bildene er borte, skal teksten fortsatt stå der den står, og ingen skal se at noe mangler på denne siden',
  papers:
    'Et møte med førti vedlegg, lange saksnavn og beskrivelser som går over fire linjer på telefoner og nettbrett',
  programme:
    'Konferanse med 3 bolker, femten poster i hver og flere innledere i alle, fra tidlig morgen til sent på kveld',
  series:
    'Rapportserie i tolv deler om areal, transport, næring og klima, der én av delene ennå ikke er gitt ut av oss',
  declaration:
    'Erklæring med førti punkter og sekstifem underskrifter fra kommuner i hele regionen, fra fjorden til fjellet',
  statement:
    'Uttalelse om helhetlig planlegging av togtilbudet, veiene, havnene og godsterminalene rundt hele Oslofjorden',
  project:
    'Prosjekt uten mellomrom i navnene til partnerne, men med mange ord i sitt eget navn og i hele finansieringen',
  page: 'Siden som ligger fem nivåer nede og har en tittel som er like lang som adressen til den kommer til å bli her',
  body: 'Utvalget som ingen sitter i, som aldri har hatt noe møte og som heller ikke har vedtatt noe i løpet av tiden',
  campaign:
    'A campaign with everything a campaign can have, and a name so long that it breaks over three lines on phones',
  guide:
    'A guide whose steps are long, whose services have long names and whose title takes most of a page on a phone',
  letter:
    'A newsletter issue that tells of things which have since been taken down again, and of others that are there',
  story:
    'Supercalifragilisticexpialidociousishnotwithstandinginterdepartmentalizationcharacteristicallycharacteristic',
}

/** Titles with what keyboards, editors and other programs put into texts: invisible, combined and mirrored characters. */
export const oddTitles = {
  marks:
    'Ko\u0308ping, A\u030angermanland og «Sma\u030a\u200bord\u00adsam\u00adlingen» – “med” \'alle\' "sitatene" & <tegn>',
  emoji: '🌲🏙️👩🏽‍🔬',
  mixed: 'Velkommen på arabisk, «أهلًا وسهلًا», og på hebraisk, «ברוכים הבאים», alt i samme tittel (2021)',
  arabic: 'أهلًا بكم في منطقة أوسلو!',
  /** Presentations break the lines of a title with a vertical tab. */
  pasted: 'Limt inn\u000bfra en presentasjon',
}

const vocabulary =
  `areal transport klima næring kultur fjord skog by tettsted kommune region samarbeid godstrafikk
  boligbygging jernbaneinfrastruktur mobilitet kompetanse utdanning forskning innovasjon forvaltning`.split(
    /\s+/,
  )

/** So many words. */
export const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => vocabulary[index % vocabulary.length]).join(' ')

/** Words that fill so many characters, and none more. */
export const filled = (length: number): string =>
  words(length)
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length, '.')

/** A name without any place to break it. */
export const unbroken = (length: number): string => words(length).replaceAll(' ', '').slice(0, length)
