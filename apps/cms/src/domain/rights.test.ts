import { describe, expect, it } from 'vitest'
import { rightsOfFile, rightsOfImage, rightsOfText } from './rights.ts'

const consent = 'Kan ikke brukes videre uten samtykke fra rettighetshaveren.'

describe('the attribution of a text', () => {
  const source = 'https://www.osloregionen.example/aktuelt/sak'

  it.each([
    ['nb', `Tekst: Osloregionen, NLOD 2.0 (https://data.norge.no/nlod/no/2.0). Kilde: ${source}`],
    ['nn', `Tekst: Osloregionen, NLOD 2.0 (https://data.norge.no/nlod/no/2.0). Kjelde: ${source}`],
    ['en', `Text: Osloregionen, NLOD 2.0 (https://data.norge.no/nlod/no/2.0). Source: ${source}`],
  ] as const)('names the licensor, the licence and the source, in %s', (language, attribution) => {
    expect(rightsOfText('NLOD 2.0', source, language)).toEqual({
      license: 'NLOD 2.0',
      licenseUrl: 'https://data.norge.no/nlod/no/2.0',
      attribution,
    })
  })

  it('that has no page of its own names no source', () => {
    expect(rightsOfText('CC BY 4.0', null, 'nb').attribution).toBe(
      'Tekst: Osloregionen, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)',
    )
  })

  it('of a site that licenses nothing says that one has to ask', () => {
    expect(rightsOfText('Alle rettigheter forbeholdt', source, 'nb')).toEqual({
      license: 'Alle rettigheter forbeholdt',
      licenseUrl: null,
      attribution: `Tekst: Osloregionen. Vilkår: Alle rettigheter forbeholdt. ${consent}`,
    })
  })
})

describe('the attribution of an image', () => {
  it.each([
    ['Kari Nordmann', 'Foto/illustrasjon: Kari Nordmann, CC0 1.0'],
    ['Foto: Kari Nordmann', 'Foto: Kari Nordmann, CC0 1.0'],
    ['Illustrasjon/kart: Kari.', 'Illustrasjon/kart: Kari, CC0 1.0'],
    ['', 'Bilde fra Osloregionen, CC0 1.0'],
    [null, 'Bilde fra Osloregionen, CC0 1.0'],
  ])('names who made it, as they want to be named: %s', (credit, named) => {
    expect(rightsOfImage({ credit, license: 'CC0 1.0' }, 'nb').attribution).toBe(
      `${named} (https://creativecommons.org/publicdomain/zero/1.0/)`,
    )
  })

  it.each([null, '', ' ', undefined])('without a licence (%j) says that it may not be reused', (license) => {
    expect(rightsOfImage({ credit: 'Foto: Kari', license }, 'nb')).toEqual({
      license: null,
      licenseUrl: null,
      attribution: `Foto: Kari. Ingen lisens er oppgitt. ${consent}`,
    })
  })

  it.each(['Alle rettigheter forbeholdt.', 'Gjengitt med tillatelse', '© Kari', 'CC BY'])(
    'under terms that are no known licence (%s) says that it may not be reused',
    (license) => {
      const { licenseUrl, attribution } = rightsOfImage({ credit: 'Kari', license }, 'en')
      expect(licenseUrl).toBeNull()
      expect(attribution).toMatch(/ May not be reused without the consent of the rights holder\.$/)
      expect(attribution).not.toContain('..')
    },
  )
})

describe('the attribution of a file', () => {
  it('names its source, and where its licence stands', () => {
    expect(rightsOfFile({ credit: 'Kartverket', license: 'CC BY-SA 4.0' }, 'nn').attribution).toBe(
      'Kjelde for fila: Kartverket, CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)',
    )
  })
})
