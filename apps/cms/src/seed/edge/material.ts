import { municipalities } from '@osloregionen/constellation'
import sharp from 'sharp'
import { z } from 'zod'
import { onePage } from '../../testing/pdf.ts'
import { makePdf } from '../pdf.ts'
import type { Studio } from './studio.ts'
import { filled, words } from './words.ts'

const attachments = 40
const Ids = z.object({ docs: z.array(z.object({ id: z.string() })) })

/** What the edge documents use: pictures, files, and entries of the sample content. */
export type Material = Awaited<ReturnType<typeof prepare>>

export async function prepare(studio: Studio) {
  const ids = async (collection: string, limit: number) => {
    const response = await studio.product.staff('editor', 'GET', `/${collection}?limit=${limit}&depth=0`)
    return Ids.parse(await response.json()).docs.map(({ id }) => id)
  }
  return {
    pictures: await pictures(studio),
    files: await files(studio),
    people: await ids('people', 5),
    municipalities: await ids('municipalities', 70),
    areas: await ids('priority-areas', 1),
    bodies: await ids('bodies', 1),
  }
}

async function pictures(studio: Studio) {
  const picture = async (name: string, background: string, width: number, height: number) => {
    const data = await sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer()
    const file = new File([new Uint8Array(data)], `${name}.png`, { type: 'image/png' })
    return studio.upload('media', file, {
      alt: `Ensfarget flate: ${name}`,
      credit: filled(200),
      licence: filled(120),
    })
  }
  return {
    wide: await picture('bred', '#12467b', 900, 90),
    tall: await picture('høy', '#b5472a', 120, 900),
    lost: await picture('borte', '#44546a', 400, 300),
  }
}

/** Forty files: three PDFs, of which one is made for screen readers, and points on the map. */
async function files(studio: Studio): Promise<string[]> {
  const pdf = (title: string, data: Buffer) =>
    studio.upload('files', new File([new Uint8Array(data)], 'fil.pdf', { type: 'application/pdf' }), {
      title,
    })
  const tagged = { title: 'Vedlegg', language: 'nb', origin: 'deck', imprint: [], sections: [] } as const
  const made = [
    await pdf('Vedlegg som PDF, tilrettelagt', await makePdf({ ...tagged, imprint: [], sections: [] })),
    await pdf(filled(200), onePage('Vedlegg')),
    await pdf(`${words(1)}${'_'.repeat(60)}endelig_versjon_${'x'.repeat(60)}_2.pdf`, onePage('Vedlegg to')),
  ]
  for (const { name, labelPoint } of municipalities.slice(0, attachments - made.length)) {
    const geometry = { type: 'Point', coordinates: [labelPoint.lon, labelPoint.lat] }
    const text = JSON.stringify({ type: 'Feature', geometry, properties: { name } })
    const file = new File([text], `${name}.geojson`, { type: 'application/geo+json' })
    made.push(await studio.upload('files', file, { title: `Kartpunkt for ${name}` }))
  }
  return made
}
