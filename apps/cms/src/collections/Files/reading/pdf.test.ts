import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import Pdf from 'pdfkit'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { onePage, pageObject, pagesObject, pdfOf, stream } from '../../../testing/pdf.ts'
import { openPdf, textOfPdf } from './pdf.ts'

async function locked(passwords: { userPassword?: string; ownerPassword?: string }): Promise<Buffer> {
  const pdf = new Pdf({ ...passwords, pdfVersion: '1.7' })
  pdf.text('Hemmelig')
  pdf.end()
  return buffer(pdf)
}

describe('a PDF', () => {
  it('that says nothing of itself is opened, and is not tagged', async () => {
    const pdf = onePage('Hei')
    expect(await openPdf(pdf)).toEqual({
      format: 'pdf',
      title: null,
      language: null,
      pages: 1,
      tagged: false,
    })
    expect(await textOfPdf(pdf)).toEqual([{ page: 1, text: 'Hei' }])
  })

  it('is tagged when it says so', async () => {
    expect(await openPdf(onePage('Hei', '/MarkInfo << /Marked true >> /Lang (nn-NO)'))).toMatchObject({
      language: 'nn-NO',
      tagged: true,
    })
    expect(await openPdf(onePage('Hei', '/MarkInfo << /Marked false >>'))).toMatchObject({ tagged: false })
  })

  it.each([
    ['a password to open it', { userPassword: 'hemmelig' }],
    ['restrictions on what may be done with it', { ownerPassword: 'hemmelig' }],
  ])('with %s is refused', async (_, passwords) => {
    expect(await openPdf(await locked(passwords))).toEqual({ refused: 'encrypted' })
  })

  it('that runs a script is refused', async () => {
    const script = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'
    expect(await openPdf(onePage('Hei', script))).toEqual({ refused: 'active' })
  })

  it.each([
    ['ends after its beginning', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['has no pages', pdfOf('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>')],
    [
      'has pages within themselves',
      pdfOf('<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>'),
    ],
    ['is a web page', Buffer.from('%PDF-1.7<html><script>alert(1)</script></html>')],
  ])('that %s is refused', async (_, pdf) => {
    expect(await openPdf(pdf)).toEqual({ refused: 'broken' })
  })

  it('with more pages than anybody reads is refused', async () => {
    const pages = `<< /Type /Pages /Kids [${'3 0 R '.repeat(5001)}] /Count 5001 >>`
    const pdf = pdfOf('<< /Type /Catalog /Pages 2 0 R >>', pages, pageObject, stream(Buffer.from(''), ''))
    expect(await openPdf(pdf)).toEqual({ refused: 'heavy' })
  })

  it('has no more text than is kept', async () => {
    const content = deflateSync(
      Buffer.from(`BT /F1 9 Tf 72 700 Td ${'0 0 Td (ord ord ) Tj '.repeat(5_000)} ET`),
    )
    const pdf = pdfOf(
      '<< /Type /Catalog /Pages 2 0 R >>',
      pagesObject,
      pageObject,
      stream(content, '/Filter /FlateDecode'),
    )
    const [page] = await textOfPdf(pdf)
    expect(page?.text).toHaveLength(20_000)
  })

  it('that was damaged anywhere is opened or refused, never an error', async () => {
    const whole = onePage('Hei', '/MarkInfo << /Marked true >>')
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(whole.length), async (changes, length) => {
        const pdf = Buffer.from(whole)
        for (const [at, byte] of changes) pdf[at] = byte
        const cut = pdf.subarray(0, length)
        expect(await openPdf(cut)).toBeTypeOf('object')
        expect(await textOfPdf(cut)).toBeInstanceOf(Array)
      }),
      { numRuns: 60 },
    )
  })
})
