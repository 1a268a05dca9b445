import { createCanvas } from '@napi-rs/canvas'
import { load } from './pdf.ts'

/** The box that a cover fits in, in pixels: a page of A4 is 960 wide. */
const box = { width: 960, height: 1360 }

/** The first page of a PDF as a PNG; null when it cannot be drawn. */
export async function coverOfPdf(pdf: Buffer): Promise<Buffer | null> {
  const task = load(pdf)
  try {
    const document = await task.promise
    const page = await document.getPage(1)
    const { width, height } = page.getViewport({ scale: 1 })
    const viewport = page.getViewport({ scale: Math.min(box.width / width, box.height / height) })
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
    const canvasContext = canvas.getContext('2d')
    if (!isContext(canvasContext)) return null
    await page.render({ canvas: null, canvasContext, viewport }).promise
    return await canvas.encode('png')
  } catch {
    return null
  } finally {
    await task.destroy()
  }
}

/** The canvas does what pdf.js asks of a browser's. */
const isContext = (context: object): context is CanvasRenderingContext2D => 'drawImage' in context
