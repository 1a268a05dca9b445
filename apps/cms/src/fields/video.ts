import type { Field } from 'payload'
import { textEditor } from '../editor/text.ts'
import { languageLabels } from '../collections/labels.ts'
import { choices } from './choices.ts'
import { both } from './labels.ts'
import { linkField } from './links.ts'
import { line } from './text.ts'

/** A film: where it is, what stands in its place until it is asked for, and what it says in writing. */
export function videoFields({ required = true } = {}): Field[] {
  return [
    line('title', both('Hva filmen heter', 'Title of the film'), { required }),
    linkField('url', both('Adresse hos YouTube, Vimeo eller andre', 'Address at YouTube, Vimeo or others'), {
      kind: 'web',
      required,
    }),
    { name: 'poster', type: 'upload', relationTo: 'media', label: both('Stillbilde', 'Still image') },
    choices('captions', both('Tekstet på', 'Captioned in'), languageLabels),
    {
      name: 'transcript',
      type: 'richText',
      label: both('Alt som blir sagt og vist', 'All that is said and shown'),
      editor: textEditor(),
      admin: {
        description: both(
          'For dem som ikke kan se eller høre filmen.',
          'For those who cannot see or hear the film.',
        ),
      },
    },
  ]
}
