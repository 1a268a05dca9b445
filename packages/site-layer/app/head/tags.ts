import type { AnyDocument, Image, Language, SiteSettings } from '@osloregionen/contract'
import { alternatesOf, type PageInLanguage } from '../format/alternates.ts'

/** What a page is about, for everything that reads its head. */
export interface PageSubject {
  /** Left out on the front page, which is named after the site. */
  title?: string
  description?: string | null
  /** The document that the page shows. */
  document?: AnyDocument
  /** Where it is known to stand, where its path alone does not say so. */
  address?: string
  /** Search engines should not list it. */
  unlisted?: boolean
  /** Where machines get the data that the page shows, and where its licence is told. */
  dataset?: { url: string; license: string | undefined }
}

export interface PagePlace {
  siteUrl: string
  path: string
  settings: Pick<SiteSettings, 'name' | 'description'>
  /** Language of the site. */
  language: Language
  /** The same page on other sites, where it shows no document that says so itself. */
  counterparts: readonly PageInLanguage[]
}

interface HeadTags {
  title: string
  htmlAttrs: { lang: Language }
  meta: ({ name: string; content: string } | { property: string; content: string })[]
  link: ({ rel: 'canonical'; href: string } | { rel: 'alternate'; hreflang: string; href: string })[]
}

/** Image that stands for the site where a page shows no document. */
export const siteImage = '/og.png'
const openGraphLocale: Record<Language, string> = { nb: 'nb_NO', nn: 'nn_NO', en: 'en_GB' }
/** The width services scale a shared image to. */
const sharedWidth = 1200

/** The head of a page: its title, what it is about, its one address, and its other languages. */
export function headTags(subject: PageSubject, place: PagePlace): HeadTags {
  const { document } = subject
  const { settings, siteUrl } = place
  const language = document?.language ?? place.language
  const heading = document?.seo.title ?? subject.title
  const title = heading === undefined ? settings.name : `${heading} – ${settings.name}`
  const description =
    document?.seo.description ?? document?.summary ?? subject.description ?? settings.description
  const canonical = document?.url ?? siteUrl + place.path
  const image = pictureOf(subject)

  const meta: HeadTags['meta'] = [
    { name: 'description', content: description },
    { property: 'og:type', content: document?.type === 'news' ? 'article' : 'website' },
    { property: 'og:site_name', content: settings.name },
    { property: 'og:title', content: heading ?? settings.name },
    { property: 'og:description', content: description },
    { property: 'og:url', content: canonical },
    { property: 'og:locale', content: openGraphLocale[language] },
    { property: 'og:image', content: imageOf(subject, place) },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
  if (image !== null) meta.push({ property: 'og:image:alt', content: image.alt })
  if (document?.type === 'news') {
    // Those who read this take no less than a moment, and of a month or a year none is known.
    if (document.publishedPrecision === 'day')
      meta.push({ property: 'article:published_time', content: document.publishedAt })
    meta.push({ property: 'article:modified_time', content: document.updatedAt })
  }
  if (subject.unlisted) meta.push({ name: 'robots', content: 'noindex' })

  const link: HeadTags['link'] = subject.unlisted ? [] : [{ rel: 'canonical', href: canonical }]
  const others = document?.translations ?? place.counterparts
  if (!subject.unlisted)
    for (const { hreflang, url: href } of alternatesOf({ language, url: canonical }, others))
      link.push({ rel: 'alternate', hreflang, href })
  return { title, htmlAttrs: { lang: language }, meta, link }
}

const pictureOf = ({ document }: PageSubject): Image | null => document?.seo.image ?? document?.image ?? null

/** The address of the picture that stands for a page where it is shared: its own, else one that is drawn for it. */
export function imageOf(subject: PageSubject, { siteUrl }: Pick<PagePlace, 'siteUrl'>): string {
  const image = pictureOf(subject)
  if (image !== null) return siteUrl + sharedImage(image)
  const { path, revision } = subject.document ?? { path: null }
  return siteUrl + (path === null ? siteImage : `/og${path}.png?v=${revision}`)
}

/** The path of an image or a file on this site: pages load pictures from their own address only. */
export function mediaPath(src: string): string {
  const { pathname, hash } = new URL(src)
  return pathname + hash
}

/** Services know the oldest formats only, which stand last; of those, the size nearest to what they show. */
function sharedImage(image: Image): string {
  const type = image.sources.at(-1)?.type
  const sizes = image.sources.filter((source) => source.type === type)
  const distance = ({ width }: { width: number }) => Math.abs(width - sharedWidth)
  const [best] = sizes.toSorted((a, b) => distance(a) - distance(b))
  return mediaPath(best?.src ?? '')
}
