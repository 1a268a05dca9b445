import type { Block } from '@osloregionen/contract'
import sanitizeHtml from 'sanitize-html'
import type { FactBoxBlock, ImageBlock, News, QuoteBlock } from '../payload-types.ts'
import { presentImage } from './media.ts'
import { refer, type References } from './references.ts'
import type { Resolved } from './resolve.ts'
import { toHtml, toText, type Links } from './richText.ts'

export type RichText = NonNullable<News['body']>
type Node = RichText['root']['children'][number]
type AuthoredBlock = ImageBlock | FactBoxBlock | QuoteBlock

const isBlock = (node: Node): node is Node & { fields: AuthoredBlock } => node.type === 'block'

/** Collects what a body refers to: images, and the targets of internal links, however deep. */
export function referencesOfBody(body: RichText | null | undefined, references: References): void {
  if (body) visit(body.root.children, references)
}

function visit(value: unknown, references: References): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, references)
  } else if (typeof value === 'object' && value !== null) {
    if ('blockType' in value && value.blockType === 'image' && 'image' in value)
      refer(references.media, value.image)
    if ('relationTo' in value && 'value' in value) referTarget(value.relationTo, value.value, references)
    for (const item of Object.values(value)) visit(item, references)
  }
}

function referTarget(collection: unknown, value: unknown, references: References): void {
  if (collection === 'news' || collection === 'municipalities' || collection === 'priority-areas')
    refer(references[collection], value)
}

/** A body as public blocks: runs of text become one block of clean HTML each. */
export function presentBody(body: RichText | null | undefined, resolved: Resolved, links: Links): Block[] {
  const blocks: Block[] = []
  let run: Node[] = []
  const closeRun = () => {
    const html = toHtml(run, links)
    if (html !== '') blocks.push({ type: 'text', html })
    run = []
  }
  for (const node of body?.root.children ?? []) {
    if (!isBlock(node)) {
      run.push(node)
      continue
    }
    closeRun()
    const block = presentBlock(node.fields, resolved, links)
    if (block !== null) blocks.push(block)
  }
  closeRun()
  return blocks
}

function presentBlock(fields: AuthoredBlock, resolved: Resolved, links: Links): Block | null {
  switch (fields.blockType) {
    case 'image': {
      const id = typeof fields.image === 'string' ? fields.image : fields.image?.id
      const image = presentImage(
        id === undefined ? undefined : resolved.media.get(id),
        resolved.origins,
        fields.alt,
      )
      return image && { type: 'image', image: { ...image, caption: fields.caption ?? image.caption } }
    }
    case 'factBox':
      return {
        type: 'factBox',
        title: fields.title,
        html: toHtml(fields.text?.root.children ?? [], links),
      }
    case 'quote':
      return {
        type: 'quote',
        text: fields.text,
        attribution: fields.attribution ?? null,
        role: fields.role ?? null,
      }
  }
}

const escape = (text: string) => sanitizeHtml(text, { allowedTags: [], disallowedTagsMode: 'escape' })
const attribute = (text: string) => escape(text).replaceAll('"', '&quot;')

/** The whole body as one piece of HTML, for those who need no blocks. */
export const bodyHtml = (blocks: Block[]): string => blocks.map(blockHtml).join('\n')

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'text':
      return block.html
    case 'image': {
      const { alt, caption, credit, sources } = block.image
      const fallback = sources.at(-1)
      const text = [caption, credit].filter((part) => part !== null).join(' ')
      const image = `<img src="${fallback?.src}" alt="${attribute(alt)}" width="${fallback?.width}" height="${fallback?.height}">`
      return `<figure>${image}${text === '' ? '' : `<figcaption>${escape(text)}</figcaption>`}</figure>`
    }
    case 'factBox':
      return `<aside><h2>${escape(block.title)}</h2>${block.html}</aside>`
    case 'quote': {
      const source = [block.attribution, block.role].filter((part) => part !== null).join(', ')
      return `<blockquote><p>${escape(block.text)}</p>${source === '' ? '' : `<footer>${escape(source)}</footer>`}</blockquote>`
    }
  }
}

/** The words of a body, for searching. */
export const bodyText = (blocks: Block[]): string =>
  blocks
    .map((block) => {
      switch (block.type) {
        case 'text':
          return toText(block.html)
        case 'factBox':
          return `${block.title} ${toText(block.html)}`
        case 'quote':
          return `${block.text} ${block.attribution ?? ''}`
        case 'image':
          return block.image.caption ?? ''
      }
    })
    .join(' ')
    .trim()
