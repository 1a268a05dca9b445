import { Language, type Video } from '@osloregionen/contract'
import { isWebLink } from '../domain/links.ts'
import { embedAddress } from '../domain/video.ts'
import type { VideoBlock } from '../payload-types.ts'
import type { Place } from './blocks/present.ts'
import { presentImageOf } from './media.ts'
import { toHtml } from './richText.ts'

/** A film as staff wrote it, perhaps not finished. */
interface Authored {
  title?: string | null
  url?: string | null
  poster?: unknown
  captions?: unknown[] | null
  transcript?: VideoBlock['transcript']
}

/**
 * A film as it is public; null while it has no title or no address on the web.
 * @param ownTitle what it is called when its title was left out
 */
export function presentVideo(
  film: Authored | null | undefined,
  { resolved, links }: Place,
  ownTitle?: string,
): Video | null {
  const title = film?.title || ownTitle
  const url = film?.url?.trim()
  if (!film || !title || !url || !isWebLink(url)) return null
  const transcript = toHtml(film.transcript?.root.children ?? [], links)
  return {
    title,
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
