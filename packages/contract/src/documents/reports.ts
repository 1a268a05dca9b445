import { z } from 'zod'
import { Reference } from '../common.ts'
import { File } from '../file.ts'
import { bodyBase, cardBase } from './base.ts'

export const reportKinds = [
  'partial-report',
  'final-report',
  'study',
  'guide',
  'annual-report',
  'strategy',
] as const
export const ReportKind = z.enum(reportKinds).meta({ id: 'ReportKind' })
export type ReportKind = z.infer<typeof ReportKind>

const fields = {
  type: z.literal('reports'),
  kind: ReportKind,
  series: z
    .object({
      title: z.string(),
      slug: z.string().meta({ description: 'For the filter `series`' }),
      part: z.int().nullable().meta({ description: 'Where in the series it stands, from 1' }),
    })
    .nullable(),
  authors: z.array(z.string()),
  file: File.nullable().meta({ description: 'The report itself' }),
}

export const ReportCard = z.object({ ...cardBase, ...fields }).meta({ id: 'ReportCard' })
export const Report = z
  .object({
    ...cardBase,
    ...fields,
    ...bodyBase,
    commissionedBy: z.string().nullable(),
    keyFindings: z.array(z.string()),
    attachments: z.array(File),
    replaces: Reference.nullable(),
    replacedBy: Reference.nullable(),
  })
  .meta({ id: 'Report' })
export type ReportCard = z.infer<typeof ReportCard>
export type Report = z.infer<typeof Report>
