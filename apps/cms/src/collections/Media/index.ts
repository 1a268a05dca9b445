import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { accessToMedia } from '../../access/media.ts'
import { groups } from '../../admin/groups.ts'
import { listLengths } from '../../admin/listLengths.ts'
import { env } from '../../env.ts'
import { both } from '../../fields/labels.ts'
import { createdByField, originField } from '../../fields/publication.ts'
import { bulkAllOrNothing } from '../../hooks/bulk.ts'
import { checkShape } from '../../hooks/shape.ts'
import { tidyUp } from '../../hooks/texts.ts'
import { turns } from '../../hooks/turns.ts'
import { mediaPublishHooks } from '../../publishing/hooks.ts'
import { serveToStaff } from '../../storage/files.ts'
import { acceptedTypes } from './acceptedTypes.ts'
import { forgetSizes, keepFocalPoint, receiveImage } from './hooks.ts'
import { thumbnail } from './thumbnail.ts'

/** The image library. An image is public through the published documents that use it, and only through them. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: both('Bilde', 'Image'), plural: both('Bilder', 'Images') },
  access: accessToMedia,
  trash: true,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [checkShape, tidyUp, receiveImage, keepFocalPoint],
    beforeChange: [turns.beforeChange, forgetSizes],
    beforeDelete: [turns.beforeDelete],
    afterOperation: [bulkAllOrNothing],
    ...mediaPublishHooks,
  },
  upload: {
    mimeTypes: [...acceptedTypes],
    pasteURL: false,
    crop: false,
    focalPoint: true,
    // We write the files ourselves: the name says what is in the file, so two documents may share one, and none is
    // ever deleted with a document. The folder below is where Payload would look for files to delete: it never exists.
    disableLocalStorage: true,
    staticDir: path.join(env.DATA_DIR, 'media', 'none'),
    filenameCompoundIndex: ['filename', 'createdAt'],
    handlers: [serveToStaff],
    adminThumbnail: thumbnail,
  },
  admin: {
    group: groups.files,
    useAsTitle: 'title',
    pagination: listLengths,
    hideAPIURL: true,
    defaultColumns: ['filename', 'title', 'alt', 'credit', 'origin', 'updatedAt'],
    listSearchableFields: ['title', 'alt', 'caption', 'credit'],
    enableRichTextLink: false,
    description: both(
      'JPEG, PNG eller WebP. Sted, kamera og andre opplysninger i filen fjernes når den lastes opp.',
      'JPEG, PNG or WebP. Place, camera and other data in the file are removed on upload.',
    ),
  },
  fields: [
    {
      name: 'alt',
      type: 'textarea',
      label: both('Alternativ tekst', 'Alternative text'),
      required: true,
      maxLength: 500,
      admin: {
        rows: 2,
        description: both(
          'Hva ser den som ser bildet? Leses opp for dem som ikke gjør det.',
          'What does somebody who sees the image see? It is read to those who do not.',
        ),
      },
    },
    {
      name: 'title',
      type: 'text',
      label: both('Navn i arkivet', 'Name in the library'),
      maxLength: 200,
      admin: { description: both('Vises bare i redaksjonen.', 'Shown in the newsroom only.') },
    },
    { name: 'caption', type: 'text', label: both('Bildetekst', 'Caption'), maxLength: 300 },
    {
      type: 'row',
      fields: [
        { name: 'credit', type: 'text', label: both('Foto eller illustrasjon', 'Credit'), maxLength: 200 },
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
    {
      name: 'renditions',
      type: 'json',
      label: both('Størrelser', 'Sizes'),
      access: { create: () => false, update: () => false },
      admin: {
        readOnly: true,
        hidden: true,
        description: both('Lages av seg selv.', 'Made automatically.'),
      },
    },
    originField(),
    createdByField(),
  ],
}
