import type { TextareaField, TextField } from 'payload'
import { both } from './labels.ts'

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
