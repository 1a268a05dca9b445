import { heading } from '../lexicalNodes.ts'
import { directionsBody } from './directions.ts'
import { listsBody } from './lists.ts'
import type { Material } from './material.ts'
import { summaryLength, type Made, type Studio } from './studio.ts'
import { tablesBody } from './tables.ts'
import { filled, oddTitles, titles } from './words.ts'
import { block, body, p } from './writing.ts'

export const lists = (studio: Studio) =>
  studio.publish('news', { title: oddTitles.marks, summary: filled(summaryLength), body: listsBody() })

export const tables = (studio: Studio) => studio.publish('news', { title: titles.tables, body: tablesBody() })

export const directions = (studio: Studio) =>
  studio.publish('news', { title: oddTitles.mixed, body: directionsBody() })

/** A story whose pictures are thrown away after it is published: all of some places, one of several of others. */
export async function pictures(studio: Studio, { pictures: { wide, tall, lost } }: Material): Promise<Made> {
  const made = await studio.publish('news', {
    title: titles.pictures,
    image: lost,
    body: body(
      p('Over dette avsnittet sto det et bilde.'),
      block('image', { image: lost }),
      p('Under det står et galleri som mangler ett.'),
      block('gallery', { images: [wide, lost, tall].map((image) => ({ image })) }),
      block('gallery', { images: [{ image: lost }, { image: lost }] }),
      block('cards', {
        cards: [
          { title: 'Uten bildet', image: lost },
          { title: 'Med bilde', image: tall },
        ],
      }),
      block('video', { title: 'Film uten stillbilde', url: 'https://vimeo.com/1', poster: lost }),
      heading(2, 'Til slutt'),
    ),
  })
  await studio.throwAway('media', lost)
  const isGone = async () => (await studio.product.api(`/news/${made.id}`)).text.includes('"image":null')
  if (!(await studio.product.soon(isGone))) throw new Error('The picture is still there')
  return made
}

const titled = (title: string) => (studio: Studio) => studio.publish('news', { title })
export const emojiTitle = titled(oddTitles.emoji)
export const arabicTitle = titled(oddTitles.arabic)
export const pastedTitle = titled(oddTitles.pasted)
