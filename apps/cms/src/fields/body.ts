import type { RichTextField } from 'payload'
import { bodyEditor } from '../editor/body.ts'
import { refuseUnsafeBody } from '../editor/links.ts'
import { textEditor } from '../editor/text.ts'
import { both } from './labels.ts'

/** The body: text with blocks. */
export function bodyField({ localized = false } = {}): RichTextField {
  return {
    name: 'body',
    type: 'richText',
    label: both('Brødtekst', 'Body'),
    localized,
    editor: bodyEditor(),
    hooks: { beforeValidate: [refuseUnsafeBody] },
    admin: {
      description: both(
        'Skriv «/» for å sette inn bilde, faktaboks, tabell, liste og mye annet.',
        'Type “/” to insert an image, a fact box, a table, a listing and much more.',
      ),
    },
  }
}

/** A short text with emphasis, lists and links, and no blocks. */
export function shortTextField(
  name: string,
  label: { nb: string; en: string },
  { required = false } = {},
): RichTextField {
  return {
    name,
    type: 'richText',
    label,
    required,
    editor: textEditor(),
    hooks: { beforeValidate: [refuseUnsafeBody] },
  }
}
