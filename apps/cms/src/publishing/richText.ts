import { convertLexicalToHTML, type HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html'
import type { SerializedEditorState, SerializedLexicalNode } from '@payloadcms/richtext-lexical/lexical'
import sanitizeHtml from 'sanitize-html'
import { isSafeLink } from '../domain/links.ts'
import { escape } from './blocks/escape.ts'
import { identityOf } from './identity.ts'
import { isBlank, listConverter } from './lists.ts'
import { inOneLine } from './oneLine.ts'

/** How the links of a text become addresses that work anywhere. */
export interface Links {
  /** The address of a document; null when it is not published, or has no page. */
  find: (id: string) => string | null
  /** What an address that begins with a slash is relative to. */
  origin: string
}

const sanitiserOptions: sanitizeHtml.IOptions = {
  allowedTags: [
    'h2',
    'h3',
    'h4',
    'p',
    'ul',
    'ol',
    'li',
    'strong',
    'em',
    'a',
    'br',
    's',
    'u',
    'sub',
    'sup',
    'code',
  ],
  allowedAttributes: { a: ['href'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: { b: 'strong', i: 'em', h1: 'h2', h5: 'h4', h6: 'h4' },
  exclusiveFilter: ({ tag, attribs, text, mediaChildren }) =>
    (tag === 'a' && attribs.href === undefined && text === '') ||
    ((tag === 'p' || /^h[2-4]$/.test(tag)) && isBlank(text) && mediaChildren.length === 0),
}

const converters =
  (links: Links): HTMLConvertersFunction =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    blocks: {},
    list: listConverter,
    // A link to something that is not public is left as plain text.
    link: ({ node, nodesToHTML }) => {
      const text = nodesToHTML({ nodes: node.children }).join('')
      const href = hrefOf(node.fields, links)
      return href === null ? text : `<a href="${escape(href)}">${text}</a>`
    },
  })

function hrefOf(
  fields: { linkType?: string; url?: string; doc?: { relationTo: string; value: unknown } | null },
  links: Links,
): string | null {
  if (fields.linkType !== 'internal') return absolute(fields.url, links)
  const target = fields.doc ? identityOf(fields.doc.value) : null
  return target === null ? null : links.find(target)
}

/** An address written by staff, as it works anywhere; null when it may not be linked to. */
export function absolute(address: string | null | undefined, links: Links): string | null {
  if (!address || !isSafeLink(address)) return null
  return address.startsWith('/') ? links.origin + address : address
}

/** Lexical nodes as clean, sanitised HTML. */
export function toHtml(nodes: SerializedLexicalNode[], links: Links): string {
  const data: SerializedEditorState = {
    root: { type: 'root', children: nodes, direction: null, format: '', indent: 0, version: 1 },
  }
  const html = convertLexicalToHTML({ data, converters: converters(links), disableContainer: true })
  return sanitizeHtml(html, sanitiserOptions).trim()
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
}

/** The words of a piece of HTML, for searching. */
export function toText(html: string): string {
  const pieces = html.replaceAll('<br />', ' ').split(/<\/?(?:p|li|h[2-4]|ul|ol)\b[^>]*>/)
  return inOneLine(pieces.map(wordsOf))
}

const wordsOf = (html: string): string =>
  sanitizeHtml(html, { allowedTags: [], allowedAttributes: {} })
    .replaceAll(/&(?:amp|lt|gt|quot|nbsp);/g, (entity) => entities[entity] ?? entity)
    .replaceAll(/\s+/g, ' ')
    .trim()
