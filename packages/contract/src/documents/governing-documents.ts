import { z } from 'zod'
import { KnownDate, Reference, Years } from '../common.ts'
import { File } from '../file.ts'
import { bodyBase, cardBase } from './base.ts'

export const governingDocumentKinds = [
  'strategy',
  'programme',
  'budget',
  'agreement',
  'annual-report',
  'declaration',
] as const
export const GoverningDocumentKind = z.enum(governingDocumentKinds).meta({ id: 'GoverningDocumentKind' })
export type GoverningDocumentKind = z.infer<typeof GoverningDocumentKind>

const fields = {
  type: z.literal('governing-documents'),
  kind: GoverningDocumentKind,
  period: Years.nullable(),
  adoptedBy: Reference.nullable(),
  adopted: KnownDate.nullable(),
}

/** A numbered point that can be linked to: `#punkt-3`. */
export const Point = z
  .object({ number: z.int().positive(), title: z.string().nullable(), text: z.string() })
  .meta({ id: 'Point' })
export type Point = z.infer<typeof Point>

export const GoverningDocumentCard = z
  .object({ ...cardBase, ...fields })
  .meta({ id: 'GoverningDocumentCard' })
export const GoverningDocument = z
  .object({
    ...cardBase,
    ...fields,
    ...bodyBase,
    file: File.nullable(),
    points: z.array(Point),
    signatories: z
      .array(z.object({ name: z.string(), onBehalfOf: z.string().nullable() }))
      .meta({ description: 'Who signed it' }),
  })
  .meta({ id: 'GoverningDocument' })
export type GoverningDocumentCard = z.infer<typeof GoverningDocumentCard>
export type GoverningDocument = z.infer<typeof GoverningDocument>
