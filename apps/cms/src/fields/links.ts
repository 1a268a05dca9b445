import { ValidationError } from 'payload'
import type { ArrayField, Field, FieldHook, TextField } from 'payload'
import { isSafeLink } from '../domain/links.ts'
import { both } from './labels.ts'

const refusal = (language: string | undefined, label: string) =>
  language === 'en'
    ? `${label}: the address must begin with https://, http://, mailto:, tel:, / or #.`
    : `${label}: adressen må begynne med https://, http://, mailto:, tel:, / eller #.`

/** Refuses `javascript:` and everything like it, naming the field. */
function validateLink(label: { nb: string; en: string }) {
  return (value: string | null | undefined, { req }: { req: { i18n?: { language?: string } } }) => {
    if (value === null || value === undefined || value === '') return true
    const language = req.i18n?.language
    return isSafeLink(value) || refusal(language, language === 'en' ? label.en : label.nb)
  }
}

/** The same in drafts, which Payload saves without validating them. */
const refuseWhenWritten =
  (label: { nb: string; en: string }): FieldHook =>
  ({ collection, global, path, req, value }) => {
    const verdict = typeof value === 'string' ? validateLink(label)(value, { req }) : true
    if (verdict === true) return value
    const shown = req.i18n?.language === 'en' ? label.en : label.nb
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

/** A field that holds an address to link to. */
export function linkField(
  name: string,
  label: { nb: string; en: string },
  options: { required?: boolean; description?: { nb: string; en: string } } = {},
): TextField {
  const { required = false, description } = options
  const check = validateLink(label)
  return {
    name,
    type: 'text',
    label,
    required,
    maxLength: 2000,
    admin: { description },
    hooks: { beforeValidate: [refuseWhenWritten(label)] },
    validate: (value: string | null | undefined, context: { req: { i18n?: { language?: string } } }) => {
      if (required && (value === null || value === undefined || value === '')) {
        return context.req.i18n?.language === 'en' ? 'This field is required.' : 'Feltet må fylles ut.'
      }
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
