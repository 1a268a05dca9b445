import type { RichTextField } from 'payload'
import { bodyEditor } from '../editor/body.ts'
import { refuseUnsafeBody } from '../editor/links.ts'
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
        'Skriv «/» for å sette inn bilde, faktaboks eller sitat.',
        'Type “/” to insert an image, a fact box or a quote.',
      ),
    },
  }
}
