import { describe, expect, it } from 'vitest'
import { openPdf, textOfPdf } from '../collections/Files/reading/pdf.ts'
import type { SeedFile } from './content/shapes.ts'
import { makePdf } from './pdf.ts'

const file: SeedFile = {
  title: 'Blåbær og øl på Ås',
  language: 'nb',
  origin: 'deck',
  imprint: ['Sammendrag', 'Juni 2019'],
  sections: [
    {
      heading: 'Om bær',
      paragraphs: ['Bær vokser på lyng.', 'Noen er blå.'],
      points: ['tyttebær', 'blåbær'],
    },
  ],
}

describe('a sample PDF', () => {
  it('is read back as tagged, with its title, its language and all its words in order', async () => {
    const pdf = await makePdf(file)
    expect(await openPdf(pdf)).toEqual({
      format: 'pdf',
      title: 'Blåbær og øl på Ås',
      language: 'nb-NO',
      pages: 1,
      tagged: true,
    })
    const words =
      'Blåbær og øl på Ås Sammendrag Juni 2019 Om bær Bær vokser på lyng. Noen er blå. • tyttebær • blåbær'
    expect(await textOfPdf(pdf)).toEqual([{ page: 1, text: `${words} ${file.title} Side 1 av 1` }])
  })

  it('is the same bytes whenever it is made', async () => {
    const first = await makePdf(file)
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect((await makePdf(file)).equals(first)).toBe(true)
  })

  it('takes as many pages as it needs, and says which each is', async () => {
    const section = {
      heading: 'Avsnitt',
      paragraphs: ['Ord om bær. '.repeat(60)],
      points: ['ett', 'to', 'tre'],
    }
    const pdf = await makePdf({
      ...file,
      language: 'en',
      sections: Array.from({ length: 12 }, () => section),
    })
    const pages = await textOfPdf(pdf)
    expect(pages.length).toBeGreaterThan(2)
    for (const { page, text } of pages) expect(text).toContain(`Page ${page} of ${pages.length}`)
    const all = pages.map(({ text }) => text).join(' ')
    expect(all.match(/Ord/g)).toHaveLength(12 * 60)
    expect(all.match(/• ett • to • tre/g)).toHaveLength(12)
  })
})
