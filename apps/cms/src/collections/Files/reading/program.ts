import { buffer } from 'node:stream/consumers'
import { Worker } from 'node:worker_threads'
import { openGeodata } from './geodata.ts'

/**
 * Reads one file from its input and writes what was found out as JSON. It runs as a process of its own: with time and
 * memory of its own, without our settings, and without the right to write. A file that breaks it breaks nothing else.
 */
process.on('unhandledRejection', () => undefined)
new Worker(new URL('./watchdog.ts', import.meta.url)).unref()
const file = await buffer(process.stdin)
process.stdout.write(JSON.stringify(await answer(process.argv[2])))

async function answer(question: string | undefined): Promise<unknown> {
  if (question === 'cover') {
    // Not every machine can draw.
    const drawing = await import('./cover.ts').catch(() => null)
    return (await drawing?.coverOfPdf(file))?.toString('base64') ?? null
  }
  if (question === 'boundaries') {
    const { drawBoundaries } = await import('./boundaries.ts')
    return drawBoundaries(textOf(file))
  }
  if (file.subarray(0, 5).toString('latin1') !== '%PDF-') return openGeodata(textOf(file))
  const { openPdf, textOfPdf } = await import('./pdf.ts')
  return question === 'text' ? textOfPdf(file) : openPdf(file)
}

/** JSON is UTF-8; what is not, cannot be JSON and becomes nothing. A byte order mark is left out. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return ''
  }
}
