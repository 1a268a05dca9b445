import { ValidationError } from 'payload'
import type { ArrayField, Field, FieldHook, TextField } from 'payload'
import { isSafeLink, isWebLink } from '../domain/links.ts'
import { both, missing } from './labels.ts'

type Text = { nb: string; en: string }

/** What the addresses of a field may be of: anything to link to, a page on this site or elsewhere, or one on the web. */
const kinds = {
  link: {
    allows: isSafeLink,
    rule: both(
      'adressen må begynne med https://, http://, mailto:, tel:, / eller #.',
      'the address must begin with https://, http://, mailto:, tel:, / or #.',
    ),
  },
  page: {
    allows: (address: string) => isWebLink(address) || (address.startsWith('/') && isSafeLink(address)),
    rule: both('adressen må begynne med / eller https://.', 'the address must begin with / or https://.'),
  },
  web: {
    allows: isWebLink,
    rule: both('adressen må begynne med https://.', 'the address must begin with https://.'),
  },
}
type Kind = keyof typeof kinds

const inEnglish = ({ i18n }: { i18n?: { language?: string } }) => i18n?.language === 'en'

/** Refuses `javascript:` and everything like it, and what the field cannot hold, naming the field. */
function validateLink(label: Text, kind: Kind) {
  const { allows, rule } = kinds[kind]
  return (value: string | null | undefined, { req }: { req: { i18n?: { language?: string } } }) => {
    if (value === null || value === undefined || value === '' || allows(value)) return true
    return inEnglish(req) ? `${label.en}: ${rule.en}` : `${label.nb}: ${rule.nb}`
  }
}

/** The same in drafts, which Payload saves without validating them. */
const refuseWhenWritten =
  (label: Text, kind: Kind): FieldHook =>
  ({ collection, global, path, req, value }) => {
    const verdict = typeof value === 'string' ? validateLink(label, kind)(value, { req }) : true
    if (verdict === true) return value
    const shown = inEnglish(req) ? label.en : label.nb
    throw new ValidationError(
      {
        collection: collection?.slug,
        global: global?.slug,
        errors: [{ path: path.join('.'), message: verdict, label: shown }],
        req,
      },
      req.t,
    )
  }

interface LinkOptions {
  kind?: Kind
  required?: boolean
  /** Asked for where it is filled in, but not by the database: the demo does without. */
  demanded?: boolean
  description?: Text
}

/** A field that holds an address to link to. */
export function linkField(name: string, label: Text, options: LinkOptions = {}): TextField {
  const { kind = 'link', required = false, demanded = required, description } = options
  const check = validateLink(label, kind)
  return {
    name,
    type: 'text',
    label,
    required,
    maxLength: 2000,
    admin: { description },
    hooks: { beforeValidate: [refuseWhenWritten(label, kind)] },
    validate: (value: string | null | undefined, context: { req: { i18n?: { language?: string } } }) => {
      if (demanded && (value === null || value === undefined || value === ''))
        return missing[inEnglish(context.req) ? 'en' : 'nb']
      return check(value, context)
    },
  }
}

/** The two halves of a link: what it says and where it leads. */
export const labelAndAddress = (required = true): Field => ({
  type: 'row',
  fields: [
    { name: 'label', type: 'text', label: both('Tekst', 'Text'), required, maxLength: 120 },
    linkField('href', both('Adresse', 'Address'), { required }),
  ],
})

/** A list of links. */
export function linkList(name: string, label: { nb: string; en: string }, maxRows: number): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: both('Lenke', 'Link'), plural: both('Lenker', 'Links') },
    maxRows,
    fields: [labelAndAddress()],
  }
}
