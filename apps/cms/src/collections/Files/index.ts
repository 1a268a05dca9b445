import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { accessToFiles } from '../../access/files.ts'
import { groups } from '../../admin/groups.ts'
import { listLengths } from '../../admin/listLengths.ts'
import { env } from '../../env.ts'
import { both } from '../../fields/labels.ts'
import { bulkAllOrNothing } from '../../hooks/bulk.ts'
import { checkShape } from '../../hooks/shape.ts'
import { tidyUp } from '../../hooks/texts.ts'
import { turns } from '../../hooks/turns.ts'
import { serveToStaff } from '../../storage/files.ts'
import { thumbnail } from './cover.ts'
import { fields } from './fields.ts'
import { filePublishHooks, keepFacts, receiveFile } from './hooks.ts'

/** The files to read or download. A file is public through the published documents that use it, and only through them. */
export const Files: CollectionConfig = {
  slug: 'files',
  labels: { singular: both('Fil', 'File'), plural: both('Filer', 'Files') },
  access: accessToFiles,
  trash: true,
  disableDuplicate: true,
  defaultPopulate: { text: false, boundaries: false },
  // The picture and the size in lists are made of these.
  forceSelect: { cover: true, filesize: true },
  hooks: {
    beforeOperation: [checkShape, tidyUp, receiveFile],
    beforeChange: [turns.beforeChange, keepFacts],
    beforeDelete: [turns.beforeDelete],
    afterOperation: [bulkAllOrNothing],
    ...filePublishHooks,
  },
  upload: {
    // Without `mimeTypes`: Payload would decide by the name. `receiveFile` decides by the content.
    pasteURL: false,
    crop: false,
    focalPoint: false,
    // As with images: we write the files ourselves, and none is ever deleted with a document.
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
    enableListViewSelectAPI: true,
    defaultColumns: ['title', 'format', 'pages', 'tagged', 'size', 'origin', 'updatedAt'],
    listSearchableFields: ['title', 'description', 'credit'],
    enableRichTextLink: false,
    description: both(
      'PDF, eller GeoJSON og TopoJSON til kart. Høyst 25 MB. PDF-er skal være tilrettelagt for skjermlesere.',
      'PDF, or GeoJSON and TopoJSON for maps. At most 25 MB. PDFs must be made for screen readers.',
    ),
  },
  fields,
}
