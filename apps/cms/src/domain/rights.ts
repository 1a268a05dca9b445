import { licenseAddress, type Language, type Rights } from '@osloregionen/contract'

/** Who licenses the texts of every site. */
const licensor = 'Osloregionen'

interface Words {
  text: string
  /** Stands before whoever made it, where they have not said how they are to be named. */
  image: string
  file: string
  /** Stands before the licensor, where it is not known who made it. */
  imageFrom: string
  fileFrom: string
  source: string
  terms: string
  noTerms: string
  askFirst: string
}

const words: Record<Language, Words> = {
  nb: {
    text: 'Tekst',
    image: 'Foto/illustrasjon',
    file: 'Kilde for filen',
    imageFrom: 'Bilde fra',
    fileFrom: 'Fil fra',
    source: 'Kilde',
    terms: 'Vilkår',
    noTerms: 'Ingen lisens er oppgitt.',
    askFirst: 'Kan ikke brukes videre uten samtykke fra rettighetshaveren.',
  },
  nn: {
    text: 'Tekst',
    image: 'Foto/illustrasjon',
    file: 'Kjelde for fila',
    imageFrom: 'Bilete frå',
    fileFrom: 'Fil frå',
    source: 'Kjelde',
    terms: 'Vilkår',
    noTerms: 'Ingen lisens er oppgitt.',
    askFirst: 'Kan ikkje brukast vidare utan samtykke frå rettshavaren.',
  },
  en: {
    text: 'Text',
    image: 'Image',
    file: 'Source of the file',
    imageFrom: 'Image from',
    fileFrom: 'File from',
    source: 'Source',
    terms: 'Terms',
    noTerms: 'No licence is given.',
    askFirst: 'May not be reused without the consent of the rights holder.',
  },
}

/** Who made something, and what it may be used under, as staff wrote it. */
interface Told {
  credit?: string | null
  license?: string | null
}

/**
 * Of a text. NLOD leaves the wording to the licensor, and asks for a name, the licence, and links to it and to the source.
 * @param source where it was published; null for what has no page of its own
 */
export const rightsOfText = (license: string, source: string | null, language: Language): Rights =>
  rightsOf(`${words[language].text}: ${licensor}`, license, source, language)

export const rightsOfImage = ({ credit, license }: Told, language: Language): Rights => {
  const { image, imageFrom } = words[language]
  return rightsOf(nameMaker(credit, image, imageFrom), license, null, language)
}

export const rightsOfFile = ({ credit, license }: Told, language: Language): Rights => {
  const { file, fileFrom } = words[language]
  return rightsOf(nameMaker(credit, file, fileFrom), license, null, language)
}

/** A credit such as “Foto: Kari Nordmann” already says what it names. */
function nameMaker(credit: string | null | undefined, label: string, from: string): string {
  const maker = credit?.trim().replace(/\.$/, '')
  if (!maker) return `${from} ${licensor}`
  return /^[\p{L}/ ]+:/u.test(maker) ? maker : `${label}: ${maker}`
}

/** Only a licence that is known to permit reuse is taken for one: “gjengitt med tillatelse” permits nobody else. */
function rightsOf(
  named: string,
  license: string | null | undefined,
  source: string | null,
  language: Language,
): Rights {
  const say = words[language]
  const name = license?.trim() || null
  const licenseUrl = (name === null ? undefined : licenseAddress(name)) ?? null
  if (licenseUrl === null) {
    const terms = name === null ? say.noTerms : `${say.terms}: ${name.replace(/\.$/, '')}.`
    return { license: name, licenseUrl, attribution: `${named}. ${terms} ${say.askFirst}` }
  }
  const from = source === null ? '' : `. ${say.source}: ${source}`
  return { license: name, licenseUrl, attribution: `${named}, ${name} (${licenseUrl})${from}` }
}
