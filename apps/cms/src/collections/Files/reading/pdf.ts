import { fileURLToPath } from 'node:url'
import { getDocument, PasswordException } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist'
import { hasActiveContent } from './active.ts'
import { refused } from './answers.ts'
import type { Opened, PageText, Refused } from './answers.ts'

const mostPages = 5000
/** Bounds of the text that is kept, in characters: of a page, and of all pages. */
const longestPage = 20_000
const longestText = 500_000

/** What a PDF is, if it can be opened by everybody and does nothing but be read. */
export async function openPdf(pdf: Buffer): Promise<Opened | Refused> {
  const task = load(pdf)
  try {
    const document = await task.promise
    const { info, metadata } = await document.getMetadata()
    const facts = { ...info }
    // An owner's password alone lets everybody in, but may lock out screen readers, and packs objects out of our sight.
    if (string(facts, 'EncryptFilterName') !== null) return refused('encrypted')
    if (document.numPages > mostPages) return refused('heavy')
    await document.getPage(1)
    if (hasActiveContent(pdf)) return refused('active')
    const inMetadata: unknown = metadata?.get('dc:title')
    return {
      format: 'pdf',
      title: string(facts, 'Title') ?? (typeof inMetadata === 'string' ? tidy(inMetadata) || null : null),
      language: string(facts, 'Language'),
      pages: document.numPages,
      tagged: await isTagged(document),
    }
  } catch (error) {
    return refused(error instanceof PasswordException ? 'encrypted' : 'broken')
  } finally {
    await task.destroy()
  }
}

/** The text of the pages that have any, as much as is kept. What cannot be read has none. */
export async function textOfPdf(pdf: Buffer): Promise<PageText[]> {
  const task = load(pdf)
  try {
    const document = await task.promise
    const pages: PageText[] = []
    let left = longestText
    for (let page = 1; page <= document.numPages && left > 0; page += 1) {
      const text = (await textOf(document, page)).slice(0, Math.min(longestPage, left)).toWellFormed()
      if (text !== '') pages.push({ page, text })
      left -= text.length
    }
    return pages
  } catch {
    return []
  } finally {
    await task.destroy()
  }
}

async function textOf(document: PDFDocumentProxy, number: number): Promise<string> {
  try {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    page.cleanup()
    return tidy(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  } catch {
    return ''
  }
}

/** A program of its own opens PDFs, so what pdf.js would otherwise ask of the network or a canvas is turned off. */
export function load(pdf: Buffer): PDFDocumentLoadingTask {
  const library = (folder: string) => fileURLToPath(import.meta.resolve(`pdfjs-dist/${folder}/`))
  return getDocument({
    data: new Uint8Array(pdf),
    verbosity: 0,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 40_000_000,
    cMapUrl: library('cmaps'),
    standardFontDataUrl: library('standard_fonts'),
    wasmUrl: library('wasm'),
    iccUrl: library('iccs'),
  })
}

/** pdf.js gives a map, whatever its types say. */
async function isTagged(document: PDFDocumentProxy): Promise<boolean> {
  const marks = await document.getMarkInfo()
  return (marks instanceof Map ? marks.get('Marked') : marks?.Marked) === true
}

function string(facts: Record<string, unknown>, name: string): string | null {
  const value = facts[name]
  return typeof value === 'string' ? tidy(value) || null : null
}

/** Words with single spaces between them, and nothing that Postgres cannot keep. */
const tidy = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
