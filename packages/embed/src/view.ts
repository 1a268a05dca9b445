import type { AnyCard, Language } from '@osloregionen/contract'
import { licenseAddress } from '@osloregionen/contract/licenses'
import { tag, type Piece, type Tag } from './tag.ts'
import { when } from './when.ts'
import { words } from './words.ts'

/** What is shown of a card. */
export type Item = Pick<
  AnyCard,
  'title' | 'summary' | 'url' | 'language' | 'publishedAt' | 'publishedPrecision' | 'license' | 'image'
> & {
  /** Of what takes place at a time. */
  startsAt?: string
  startsAtPrecision?: 'time' | 'day'
  state?: string
}

/** How a list is shown, whatever it lists. */
export interface Look {
  language: Language
  /** Undefined: the usual one. Empty: none. */
  heading: string | undefined
  headingLevel: number
  images: boolean
}

/** A list of items, with its source and licence, as it stands in a page of others. */
export function feedView(items: readonly Item[], look: Look): Tag {
  const { language, headingLevel } = look
  const said = words[language]
  const heading = look.heading ?? said.heading
  const level = heading === '' ? headingLevel : headingLevel + 1
  return tag(
    'section',
    'feed',
    { lang: language },
    heading === '' ? null : tag(`h${headingLevel}`, 'heading', {}, heading),
    items.length === 0
      ? tag('p', 'empty', {}, said.empty)
      : // Lists without bullets are no lists to VoiceOver unless they say so.
        tag('ul', 'list', { role: 'list' }, ...items.map((item) => entry(item, look, level))),
    sourceLine(items, language),
  )
}

/** What is said where nothing could be fetched. */
export const failureView = (language: Language): Tag =>
  tag('p', 'failed', { lang: language }, words[language].failed)

function entry(item: Item, look: Look, level: number): Tag {
  const lang = item.language === look.language ? null : item.language
  // What has no page of its own has nowhere to lead.
  const title = item.url === null ? item.title : tag('a', 'link', { href: item.url }, item.title)
  return tag(
    'li',
    'item',
    {},
    look.images ? figure(item, look.language) : null,
    tag(
      'div',
      'text',
      {},
      tag(`h${level}`, 'title', { lang }, title),
      dateLine(item, look.language),
      item.summary ? tag('p', 'summary', { lang }, item.summary) : null,
    ),
  )
}

function dateLine(item: Item, language: Language): Tag {
  const { text, machine } =
    item.startsAt === undefined
      ? when(item.publishedAt, item.publishedPrecision, language)
      : when(item.startsAt, item.startsAtPrecision ?? 'time', language)
  const cancelled = item.state === 'cancelled' ? `${words[language].cancelled}: ` : null
  return tag('p', 'date', {}, cancelled, tag('time', null, { datetime: machine }, text))
}

/** Only what a licence permits may be shown by others. */
function figure({ image, language }: Item, spoken: Language): Tag | null {
  const last = image?.sources.at(-1)
  if (!image?.rights.licenseUrl || !last) return null
  const made = [image.credit, image.license].filter(Boolean).join(', ')
  const sources = image.sources.filter(({ type }) => type === last.type)
  return tag(
    'figure',
    'figure',
    {},
    tag('img', 'image', {
      src: last.src,
      srcset: sources.map(({ src, width }) => `${src} ${width}w`).join(', '),
      sizes: '(max-width: 30em) 100vw, 14em',
      alt: image.alt,
      lang: language === spoken ? null : language,
      width: String(image.width),
      height: String(image.height),
      loading: 'lazy',
    }),
    tag('figcaption', 'credit', {}, `${words[spoken].image}: ${made}`),
  )
}

function sourceLine(items: readonly Item[], language: Language): Tag {
  const said = words[language]
  const licenses = [...new Set(items.map(({ license }) => license))]
  const named = licenses.flatMap((license, index): Piece[] => {
    const href = licenseAddress(license)
    const name = href === undefined ? license : tag('a', 'link', { href, rel: 'license' }, license)
    return [index === 0 ? `. ${said.license}: ` : ', ', name]
  })
  return tag('p', 'source', {}, said.source, ...named)
}
