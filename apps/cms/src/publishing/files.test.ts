import { File } from '@osloregionen/contract'
import { describe, expect, it } from 'vitest'
import { presentFile } from './files.ts'
import { mediaKeysIn } from './media.ts'

const origins = {
  delivery: 'https://api.example.org',
  osloregionen: 'https://osloregionen.example.org',
  oslopolitan: 'https://oslopolitan.example.org',
}
const place = { origins, language: 'nb' } as const
const filename = '0123456789abcdef01234567-arsmelding-2020.pdf'
const stored = { title: 'Årsmelding 2020', filename, filesize: 120_000, format: 'pdf', pages: 24 } as const

describe('a file', () => {
  it('is shown with what is worth knowing before it is opened', () => {
    const file = presentFile({ ...stored, language: 'nn', tagged: false }, place)
    expect(File.parse(file)).toEqual({
      title: 'Årsmelding 2020',
      url: `https://api.example.org/media/${filename}`,
      format: 'pdf',
      bytes: 120_000,
      pages: 24,
      language: 'nn',
      isTagged: false,
      credit: null,
      license: null,
      rights: {
        license: null,
        licenseUrl: null,
        attribution:
          'Fil fra Osloregionen. Ingen lisens er oppgitt. Kan ikke brukes videre uten samtykke fra rettighetshaveren.',
      },
      cover: null,
    })
  })

  it('of geodata names who made it, and under which licence', () => {
    const geodata = { ...stored, format: 'geojson', credit: 'Kartverket', licence: 'CC BY 4.0' } as const
    expect(File.parse(presentFile(geodata, place))).toMatchObject({
      credit: 'Kartverket',
      license: 'CC BY 4.0',
    })
  })

  it('has its first page as a picture without words, once it has been drawn: large, and small', () => {
    const drawn = { key: '89abcdef0123456789abcdef.webp', type: 'image/webp', width: 960, height: 1358 }
    const file = File.parse(presentFile({ ...stored, cover: drawn }, place))
    const src = 'https://api.example.org/media/89abcdef0123456789abcdef.webp'
    expect(file.cover).toMatchObject({ alt: '', sources: [{ src, width: 960, height: 1358 }] })
    expect(mediaKeysIn(file, origins)).toEqual([filename, drawn.key])
    const small = { key: '0123456789abcdef01234567.webp', type: 'image/webp', width: 320, height: 453 }
    const both = File.parse(presentFile({ ...stored, cover: { ...drawn, small } }, place))
    expect(both.cover?.sources.map(({ width }) => width)).toEqual([320, 960])
    expect(mediaKeysIn(both, origins)).toEqual([filename, small.key, drawn.key])
  })

  it('of geodata has no pages, and is neither tagged nor not', () => {
    const file = presentFile({ ...stored, format: 'geojson', pages: null }, place)
    expect(File.parse(file)).toMatchObject({ format: 'geojson', pages: null, isTagged: null })
  })

  it('is not shown until it is in place', () => {
    expect(presentFile(undefined, place)).toBeNull()
    expect(presentFile({ ...stored, filename: null }, place)).toBeNull()
  })
})
