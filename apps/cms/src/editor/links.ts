import { ValidationError } from 'payload'
import type { FieldAffectingData, FieldHook, PayloadRequest } from 'payload'
import { isSafeLink, isWebLink } from '../domain/links.ts'
import { linkField } from '../fields/links.ts'
import { both } from '../fields/labels.ts'

/** Deepest nesting of a body that is read; far beyond anything the editor makes. */
const deepest = 40

/**
 * The fields of a link: our own rule for the address instead of Payload's, which lets `javascript:` through and
 * percent-encodes addresses within the site; no choice of new window, which readers should have themselves.
 */
export function linkFields(defaults: FieldAffectingData[]): FieldAffectingData[] {
  return defaults
    .filter((field) => field.name !== 'newTab')
    .map((field) => {
      if (field.name !== 'url') return field
      const own = linkField('url', both('Adresse', 'Address'))
      return { ...own, admin: { condition: (_data, sibling) => sibling?.linkType !== 'internal' } }
    })
}

/** Refuses a body that is no rich text, or that links to `javascript:` and the like; drafts too. */
export const refuseUnsafeBody: FieldHook = ({ collection, field, path, req, value }) => {
  if (value === null || value === undefined) return value
  const fault = faultOf(value, req)
  if (fault === null) return value
  throw new ValidationError(
    {
      collection: collection?.slug,
      errors: [
        {
          path: path.join('.'),
          message: fault,
          label: 'label' in field ? labelIn(field.label, req) : 'body',
        },
      ],
      req,
    },
    req.t,
  )
}

function faultOf(value: unknown, req: PayloadRequest): string | null {
  const english = req.i18n?.language === 'en'
  if (!isObject(value) || !isObject(value.root) || !Array.isArray(value.root.children)) {
    return english ? 'The body is not rich text.' : 'Brødteksten er ikke rik tekst.'
  }
  const unsafe = unsafeAddress(value.root, 0)
  if (unsafe === null) return null
  const shown = unsafe.slice(0, 80)
  return english
    ? `The body has a link that cannot be used: “${shown}”. Links must begin with https://, http://, mailto:, tel:, / or #.`
    : `Brødteksten har en lenke som ikke kan brukes: «${shown}». Lenker må begynne med https://, http://, mailto:, tel:, / eller #.`
}

/** The first address in the tree that may not be linked to, or null. */
function unsafeAddress(node: unknown, depth: number): string | null {
  if (depth > deepest) return '…'
  if (Array.isArray(node)) return firstOf(node, depth)
  if (!isObject(node)) return null
  if (node.type === 'link' || node.type === 'autolink') {
    const fields = isObject(node.fields) ? node.fields : node
    const { url } = fields
    if (url !== undefined && url !== null && url !== '' && fields.linkType !== 'internal') {
      if (typeof url !== 'string' || !isSafeLink(url)) return String(url)
    }
  }
  // The links of blocks: cards, calls to action, films.
  const { href, url, blockType } = node
  if (typeof href === 'string' && href !== '' && !isSafeLink(href)) return href
  if (blockType === 'video' && typeof url === 'string' && url !== '' && !isWebLink(url)) return url
  return firstOf(Object.values(node), depth)
}

function firstOf(values: unknown[], depth: number): string | null {
  for (const value of values) {
    const found = unsafeAddress(value, depth + 1)
    if (found !== null) return found
  }
  return null
}

function labelIn(label: unknown, req: PayloadRequest): string {
  if (!isObject(label)) return typeof label === 'string' ? label : ''
  const text = req.i18n?.language === 'en' ? label.en : label.nb
  return typeof text === 'string' ? text : ''
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
