import { render } from './artwork.ts'
import { artworks, type ArtworkKey } from './content/artworks.ts'
import type { Library } from './library.ts'
import { existing, trusted, type SeedContext } from './store.ts'

const isArtworkKey = (key: string): key is ArtworkKey => Object.hasOwn(artworks, key)

/** The drawings, in the picture library. */
export async function seedPictures(context: SeedContext, library: Library): Promise<void> {
  const byTitle = await existing(context, 'media', 'title')
  for (const key of Object.keys(artworks).filter(isArtworkKey)) {
    library.pictures.set(key, byTitle.get(artworks[key].title) ?? (await addPicture(context, key)))
  }
}

async function addPicture(context: SeedContext, key: ArtworkKey): Promise<string> {
  const artwork = artworks[key]
  const data = await render(artwork)
  const { id } = await context.payload.create({
    ...trusted(context),
    collection: 'media',
    locale: 'nb',
    data: {
      title: artwork.title,
      alt: artwork.alt.nb,
      credit: 'Osloregionen',
      licence: 'NLOD 2.0',
      // They are drawn from the list of members that the presentation has.
      origin: 'deck',
    },
    file: { data, mimetype: 'image/png', name: `${key}.png`, size: data.byteLength },
  })
  return id
}
