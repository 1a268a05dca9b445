import { Language, type Video } from '@osloregionen/contract'
import { embedAddress } from '../domain/video.ts'
import type { VideoBlock } from '../payload-types.ts'
import type { Place } from './blocks/present.ts'
import { presentImageOf } from './media.ts'
import { absolute, toHtml } from './richText.ts'

/** A film as staff wrote it, perhaps not finished. */
interface Authored {
  title?: string | null
  url?: string | null
  poster?: unknown
  captions?: unknown[] | null
  transcript?: VideoBlock['transcript']
}

/** A film as it is public; null while it has no title or no address that can be linked to. */
export function presentVideo(film: Authored | null | undefined, { resolved, links }: Place): Video | null {
  const url = absolute(film?.url, links)
  if (!film?.title || url === null) return null
  const transcript = toHtml(film.transcript?.root.children ?? [], links)
  return {
    title: film.title,
    url,
    embedUrl: embedAddress(url),
    poster: presentImageOf({ image: film.poster }, resolved),
    captions: (film.captions ?? []).flatMap((language) => {
      const known = Language.safeParse(language)
      return known.success ? [known.data] : []
    }),
    transcript: transcript === '' ? null : transcript,
  }
}
