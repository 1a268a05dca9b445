import { documentTypeNames, documentTypes, type DocumentType } from '@osloregionen/contract'
import fc from 'fast-check'

/** What can be done with a document there is. */
const changes = [
  'save a draft',
  'autosave',
  'publish what is drafted',
  'publish a new text',
  'rename',
  'link',
  'show an image',
  'move to other sites',
  'change the language',
  'unpublish',
  'merge',
  'trash',
  'restore from the trash',
  'restore a version',
  'copy',
  'delete',
] as const
type Change = (typeof changes)[number]

/** What can be done in the image library. */
const imageChanges = [
  'upload an image',
  'describe an image',
  'trash an image',
  'restore an image',
  'delete an image',
] as const
type ImageChange = (typeof imageChanges)[number]

export interface ImageOperation {
  do: ImageChange
  choice: number
}

/** One thing that somebody in the newsroom does. The numbers choose among what there is by then. */
export type Operation =
  | { do: 'create'; type: DocumentType; published: boolean; choice: number }
  | ImageOperation
  | { do: Change; at: number; choice: number; others: number[] }

/** How often each thing is done: texts change more often than they go. */
const weights: Record<Change, number> = {
  'save a draft': 4,
  autosave: 4,
  'publish what is drafted': 4,
  'publish a new text': 6,
  rename: 3,
  link: 12,
  'show an image': 3,
  'move to other sites': 2,
  'change the language': 1,
  unpublish: 2,
  merge: 2,
  trash: 1,
  'restore from the trash': 2,
  'restore a version': 1,
  copy: 1,
  delete: 1,
}

const imageWeights: Record<ImageChange, number> = {
  'upload an image': 2,
  'describe an image': 2,
  'trash an image': 1,
  'restore an image': 1,
  'delete an image': 1,
}

/** Whether something is done in the image library. */
export function isOfImages(operation: Operation): operation is ImageOperation {
  return operation.do in imageWeights
}

const number = fc.nat({ max: 9_999 })

export const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('create' as const),
      type: fc.constantFrom(...documentTypeNames),
      published: fc.boolean(),
      choice: number,
    }),
  },
  ...changes.map((change) => ({
    weight: weights[change],
    arbitrary: fc.record({
      do: fc.constant(change),
      at: number,
      choice: number,
      others: fc.array(number, { maxLength: 4 }),
    }),
  })),
  ...imageChanges.map((change) => ({
    weight: imageWeights[change],
    arbitrary: fc.record({ do: fc.constant(change), choice: number }),
  })),
)

/** A field that refers to other documents: to one, or to several. */
export interface Link {
  field: string
  to: DocumentType
  several: boolean
}

const several = (field: string, to: DocumentType): Link => ({ field, to, several: true })
const one = (field: string, to: DocumentType): Link => ({ field, to, several: false })

const own: Partial<Record<DocumentType, Link[]>> = {
  reports: [one('replaces', 'reports')],
  campaigns: [several('relatedNews', 'news'), several('relatedEvents', 'events')],
  events: [one('series', 'event-series'), one('recap', 'news')],
  meetings: [one('heldBy', 'bodies')],
  statements: [one('adoptedBy', 'bodies')],
  'governing-documents': [one('adoptedBy', 'bodies')],
  pages: [one('parent', 'pages')],
  municipalities: [one('subRegion', 'sub-regions')],
}

/** The fields by which a document of a type refers to others. */
export function linksOf(type: DocumentType): Link[] {
  const common = documentTypes[type].localized
    ? []
    : [
        several('priorityAreas', 'priority-areas'),
        several('municipalities', 'municipalities'),
        several('sectors', 'sectors'),
        several('projects', 'projects'),
        several('contactPeople', 'people'),
        several('translations', type),
      ]
  return [...common, ...(own[type] ?? [])]
}
