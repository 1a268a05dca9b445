import type { Field, FieldAccess, FieldHook } from 'payload'
import { both } from '../../fields/labels.ts'
import { createdByField, originField } from '../../fields/publication.ts'
import { sizeText } from './size.ts'

const bySystemAlone: { create: FieldAccess; update: FieldAccess } = {
  create: () => false,
  update: () => false,
}

/** What an editor says about a file. */
const said: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: both('Tittel', 'Title'),
    required: true,
    maxLength: 200,
    admin: {
      description: both(
        'Det filen heter for leserne. Hentes fra filen når feltet er tomt.',
        'What the file is called for readers. Taken from the file when empty.',
      ),
    },
  },
  {
    name: 'language',
    type: 'select',
    label: both('Språk', 'Language'),
    options: [
      { value: 'nb', label: both('Bokmål', 'Norwegian (bokmål)') },
      { value: 'nn', label: both('Nynorsk', 'Norwegian (nynorsk)') },
      { value: 'en', label: both('Engelsk', 'English') },
    ],
    admin: {
      description: both(
        'Språket i filen. Hentes fra PDF-en når feltet er tomt.',
        'The language of the file. Taken from the PDF when empty.',
      ),
    },
  },
  {
    name: 'description',
    type: 'textarea',
    label: both('Hva filen er', 'What the file is'),
    maxLength: 500,
    admin: { rows: 2, description: both('Vises bare i redaksjonen.', 'Shown in the newsroom only.') },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'credit',
        type: 'text',
        label: both('Kilde', 'Source'),
        maxLength: 200,
        admin: { placeholder: 'Kartverket' },
      },
      {
        name: 'licence',
        type: 'text',
        label: both('Lisens', 'Licence'),
        maxLength: 120,
        admin: {
          placeholder: 'CC BY 4.0',
          description: both(
            'For eksempel CC BY 4.0, CC0 1.0 eller NLOD 2.0. Andre vilkår, og tomt felt, sier at alle må spørre først.',
            'Such as CC BY 4.0, CC0 1.0 or NLOD 2.0. Other terms, and none, say that everybody has to ask first.',
          ),
        },
      },
    ],
  },
]

/** A notice that stands above the fields while something is wrong with the file. */
const notice = (
  label: { nb: string; en: string },
  description: { nb: string; en: string },
  condition: (data: { tagged?: unknown; hasText?: unknown }) => boolean,
): Field => ({
  type: 'group',
  label,
  admin: { className: 'newsroom-notice', description, condition },
  fields: [],
})

const notices: Field[] = [
  notice(
    both('Ikke tilrettelagt for skjermlesere', 'Not made for screen readers'),
    both(
      'Denne PDF-en er ikke tilrettelagt for skjermlesere: den sier ikke hva som er overskrifter, og i hvilken rekkefølge den skal leses. Lag den på nytt fra dokumentet, med «kodet PDF» eller «tilgjengelighet» slått på, eller publiser innholdet som nettside.',
      'This PDF is not made for screen readers: it does not say what its headings are, nor in which order to read it. Make it anew from the document, with “tagged PDF” or “accessibility” turned on, or publish its content as a web page.',
    ),
    ({ tagged }) => tagged === false,
  ),
  notice(
    both('Ingen tekst i filen', 'No text in the file'),
    both(
      'Vi fant ingen tekst i denne PDF-en. Den er trolig skannet: den kan verken leses opp, søkes i eller kopieres fra. Bruk dokumentet den ble skrevet ut fra.',
      'We found no text in this PDF. It is probably scanned: it can neither be read aloud, searched nor copied from. Use the document it was printed from.',
    ),
    ({ hasText }) => hasText === false,
  ),
]

const sayTheSize: FieldHook = ({ data, req }) =>
  typeof data?.filesize === 'number'
    ? sizeText(data.filesize, req.i18n?.language === 'en' ? 'en' : 'nb')
    : null

/** What was found out about a file. */
const found: Field[] = [
  {
    name: 'format',
    type: 'select',
    label: both('Format', 'Format'),
    options: [
      { value: 'pdf', label: 'PDF' },
      { value: 'geojson', label: 'GeoJSON' },
      { value: 'topojson', label: 'TopoJSON' },
    ],
    access: bySystemAlone,
    admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data.format) },
  },
  {
    name: 'pages',
    type: 'number',
    label: both('Sider', 'Pages'),
    access: bySystemAlone,
    admin: { readOnly: true, position: 'sidebar', condition: (data) => data.format === 'pdf' },
  },
  {
    name: 'tagged',
    type: 'checkbox',
    label: both('Tilrettelagt for skjermlesere', 'Made for screen readers'),
    access: bySystemAlone,
    admin: { readOnly: true, position: 'sidebar', condition: (data) => data.format === 'pdf' },
  },
  {
    name: 'size',
    type: 'text',
    virtual: true,
    label: both('Størrelse', 'Size'),
    access: bySystemAlone,
    admin: { readOnly: true, hidden: true, disableListFilter: true },
    hooks: { afterRead: [sayTheSize] },
  },
  {
    name: 'hasText',
    type: 'checkbox',
    label: both('Har tekst', 'Has text'),
    access: bySystemAlone,
    admin: { readOnly: true, hidden: true },
  },
  {
    name: 'text',
    type: 'json',
    label: both('Tekst, side for side', 'Text by page'),
    access: bySystemAlone,
    // It may be half a million characters, and may not be for all who see the file: no answer and no form has it.
    hidden: true,
    admin: { disabled: true },
  },
  {
    name: 'boundaries',
    type: 'json',
    label: both('Kommunene, tegnet', 'The municipalities, drawn'),
    access: bySystemAlone,
    // A hundred thousand characters of SVG, or what keeps them from being drawn.
    hidden: true,
    admin: { disabled: true },
  },
  {
    name: 'cover',
    type: 'json',
    label: both('Forside', 'Cover'),
    access: bySystemAlone,
    admin: { readOnly: true, hidden: true },
  },
]

export const fields: Field[] = [...notices, ...said, ...found, originField(), createdByField()]
