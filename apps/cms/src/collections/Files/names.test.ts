import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typeOfFile } from '../../domain/fileNames.ts'
import { languageOf, nameOf, titleOf } from './names.ts'

describe('the title of a file', () => {
  it('is what the PDF calls itself', () => {
    expect(titleOf('Areal- og transportstrategi', 'ATS_endelig_v3.pdf')).toBe('Areal- og transportstrategi')
  })

  it.each([
    'Microsoft Word - Notat.docx',
    'Notat til styret.docx',
    'Dokument1',
    'Untitled',
    'PowerPoint-presentasjon',
    'Uten navn 2',
  ])('is made of the name of the file when a program made up “%s”', (own) => {
    expect(titleOf(own, 'årsmelding_2020.pdf')).toBe('Årsmelding 2020')
  })

  it.each([
    ['delrapport_2-gods.pdf', 'Delrapport 2 gods'],
    ['Areal- og transport_2020.PDF', 'Areal- og transport 2020'],
    ['kommuner.geojson', 'Kommuner'],
    ['Uten endelse', 'Uten endelse'],
    ['.pdf', ''],
  ])('is made of %s', (name, title) => {
    expect(titleOf(null, name)).toBe(title)
  })
})

describe('the name of a file', () => {
  it('tells what is in it, and what it is', () => {
    const name = nameOf(Buffer.from('innhold'), 'Årsmelding for Osloregionen 2020', 'pdf')
    expect(name).toMatch(/^[0-9a-f]{24}-arsmelding-for-osloregionen-2020\.pdf$/)
    expect(nameOf(Buffer.from('annet'), 'Årsmelding for Osloregionen 2020', 'pdf')).not.toBe(name)
  })

  it('is one of ours whatever the title', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 150 }),
        fc.constantFrom('pdf' as const, 'geojson' as const, 'topojson' as const),
        (title, format) => {
          expect(typeOfFile(nameOf(Buffer.from('x'), title, format))).toBeDefined()
        },
      ),
    )
  })
})

describe('the language of a PDF', () => {
  it.each([
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['nn', 'nn'],
    ['en_US', 'en'],
    ['sv', null],
    ['', null],
    [null, null],
  ])('%s is %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language)
  })
})
