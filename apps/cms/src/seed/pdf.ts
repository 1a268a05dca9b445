import { createRequire } from 'node:module'
import { buffer } from 'node:stream/consumers'
import { constellation } from '@osloregionen/constellation'
import Pdf from 'pdfkit'
import type { SeedFile } from './content/shapes.ts'

const require = createRequire(import.meta.url)
/** Fonts are embedded, so that the file looks and reads the same everywhere. */
const fonts = {
  text: require.resolve('@fontsource/inter/files/inter-latin-400-normal.woff'),
  heading: require.resolve('@fontsource/newsreader/files/newsreader-latin-600-normal.woff'),
}

const colours = {
  fjord: '#0a2a4a',
  line: '#3a6390',
  dot: '#8fb6e0',
  accent: '#f0a184',
  ink: '#0b1f33',
  quiet: '#44546a',
}
/** Says in the file that it is made as PDF/UA asks, which the types of the library do not know yet. */
const accessible: object = { subset: 'PDF/UA' }
const margins = { top: 72, bottom: 84, left: 88, right: 80 }
const band = 148
/** A heading is not left alone at the foot of a page. */
const roomForSection = 84

const words = {
  nb: { tag: 'nb-NO', page: (number: number, count: number) => `Side ${number} av ${count}` },
  en: { tag: 'en-GB', page: (number: number, count: number) => `Page ${number} of ${count}` },
}

/** A sample PDF: tagged, and the same bytes for the same content whenever it is made. */
export async function makePdf({ title, language, imprint, sections }: SeedFile): Promise<Buffer> {
  const day = new Date(Date.UTC(2021, 0, 1))
  const pdf = new Pdf({
    size: 'A4',
    margins,
    bufferPages: true,
    pdfVersion: '1.7',
    ...accessible,
    tagged: true,
    lang: words[language].tag,
    displayTitle: true,
    font: fonts.text,
    info: { Title: title, Author: 'Osloregionen', Creator: 'Osloregionen', CreationDate: day, ModDate: day },
  })
  const whole = buffer(pdf)
  drawBand(pdf)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  pdf.y = band + 40
  root.add(write(pdf, 'H1', title, { font: fonts.heading, size: 26, lineGap: 2 }))
  pdf.moveDown(0.4)
  for (const line of imprint)
    root.add(write(pdf, 'P', line, { size: 9.5, colour: colours.quiet, lineGap: 3 }))
  for (const { heading, paragraphs, points = [] } of sections) {
    if (pdf.y > pdf.page.maxY() - roomForSection) pdf.addPage()
    const section = pdf.struct('Sect')
    root.add(section)
    pdf.y += 22
    section.add(write(pdf, 'H2', heading, { font: fonts.heading, size: 15, lineGap: 2 }))
    for (const text of paragraphs) {
      pdf.y += 6
      section.add(write(pdf, 'P', text))
    }
    if (points.length > 0) section.add(list(pdf, points))
    section.end()
  }
  root.end()
  numberPages(pdf, title, words[language].page)
  pdf.end()
  return whole
}

type Document = InstanceType<typeof Pdf>

interface Style {
  font?: string
  size?: number
  colour?: string
  lineGap?: number
  indent?: number
}

function write(
  pdf: Document,
  tag: 'H1' | 'H2' | 'P' | 'LBody',
  text: string,
  { font = fonts.text, size = 10.5, colour = colours.ink, lineGap = 4.5, indent = 0 }: Style = {},
) {
  return pdf.struct(tag, {}, () => {
    pdf.font(font, size).fillColor(colour)
    pdf.text(text, margins.left + indent, pdf.y, { lineGap })
  })
}

function list(pdf: Document, points: readonly string[]) {
  const items = points.map((point) =>
    pdf.struct('LI', {}, [
      pdf.struct('Lbl', {}, () => {
        pdf.y += 4
        if (pdf.y > pdf.page.maxY() - 24) pdf.addPage()
        pdf.font(fonts.text, 10.5).fillColor(colours.ink)
        pdf.text('•', margins.left + 4, pdf.y, { lineBreak: false })
      }),
      write(pdf, 'LBody', point, { indent: 18 }),
    ]),
  )
  return pdf.struct('L', {}, items)
}

/** The region as dots and lines across the top of the first page; decoration, which nothing reads aloud. */
function drawBand(pdf: Document): void {
  const { width } = pdf.page
  const { lines, points } = constellation({
    view: 'region',
    zoom: 2.2,
    width,
    aspect: width / band,
    focus: [0.62, 0.5],
  })
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf.rect(0, 0, width, band).fill(colours.fjord)
  for (const { x1, y1, x2, y2 } of lines) pdf.moveTo(x1, y1).lineTo(x2, y2)
  pdf.lineWidth(0.6).stroke(colours.line)
  for (const { x, y, r, isCentre } of points)
    pdf.circle(x, y, r).fill(isCentre ? colours.accent : colours.dot)
  pdf.endMarkedContent()
}

function numberPages(pdf: Document, title: string, label: (number: number, count: number) => string): void {
  const { count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(index)
    const { height, width } = pdf.page
    // What stands below the margin would otherwise begin a new page.
    pdf.page.margins.bottom = 0
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] })
    pdf.font(fonts.text, 8.5).fillColor(colours.quiet)
    const line = { y: height - 48, width: width - margins.left - margins.right }
    pdf.text(title, margins.left, line.y, { width: line.width - 90, lineBreak: false, ellipsis: true })
    pdf.text(label(index + 1, count), margins.left, line.y, { width: line.width, align: 'right' })
    pdf.endMarkedContent()
  }
}
