import type { ArrayField, TextareaField, TextField } from 'payload'
import { both } from './labels.ts'

type Text = { nb: string; en: string }

interface TextOptions {
  localized?: boolean
  required?: boolean
  maxLength?: number
  description?: Text
}

/** One line of text. */
export function line(name: string, label: Text, options: TextOptions = {}): TextField {
  const { localized = false, required = false, maxLength = 200, description } = options
  return { name, type: 'text', label, localized, required, maxLength, admin: { description } }
}

/** A few lines of text. */
export function paragraph(name: string, label: Text, options: TextOptions = {}): TextareaField {
  const { localized = false, required = false, maxLength = 1000, description } = options
  return { name, type: 'textarea', label, localized, required, maxLength, admin: { rows: 3, description } }
}

/** Short texts, such as names of partners, in the order they are shown. */
export function lines(name: string, label: Text, description?: Text): TextField {
  return { name, type: 'text', hasMany: true, label, maxLength: 200, maxRows: 100, admin: { description } }
}

/** Sentences, each a point of its own. */
export function sentences(name: string, label: Text, one: Text): ArrayField {
  return {
    name,
    type: 'array',
    label,
    labels: { singular: one, plural: label },
    maxRows: 50,
    fields: [paragraph('text', one, { required: true })],
  }
}

/** The title of a document. */
export function titleField({ localized = false } = {}): TextField & { name: 'title' } {
  return {
    name: 'title',
    type: 'text',
    label: both('Tittel', 'Title'),
    required: true,
    localized,
    maxLength: 200,
    admin: {
      description: both(
        'Si det viktigste først. En god tittel kan leses alene.',
        'Say the most important thing first. A good title can be read on its own.',
      ),
    },
  }
}

/** The summary, shown under the title and in lists. */
export function summaryField({ localized = false } = {}): TextareaField {
  return {
    name: 'summary',
    type: 'textarea',
    label: both('Ingress', 'Summary'),
    localized,
    maxLength: 1000,
    admin: {
      rows: 3,
      description: both(
        'Én til tre setninger. Vises under tittelen, i lister, i søk og når saken deles.',
        'One to three sentences. Shown under the title, in lists, in search and when shared.',
      ),
    },
  }
}
