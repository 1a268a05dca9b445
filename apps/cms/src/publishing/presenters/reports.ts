import type { Report as PublicReport, ReportCard } from '@osloregionen/contract'
import { slugOf } from '../../domain/slug.ts'
import type { Report } from '../../payload-types.ts'
import { presentFiles } from '../files.ts'
import { refer } from '../references.ts'
import { pick, referenceTo, toReference } from '../related.ts'
import { publishedWhere } from '../published.ts'
import type { Presenter } from './index.ts'

type Card = Pick<ReportCard, 'kind' | 'series' | 'authors' | 'file'>
type Document = Pick<
  PublicReport,
  'commissionedBy' | 'keyFindings' | 'attachments' | 'replaces' | 'replacedBy'
>

export const reports: Presenter<Report> = {
  refer(report, { files, documents }) {
    refer(files, report.file, report.attachments)
    refer(documents, report.replaces)
  },

  backlinks: (req, id) => publishedWhere(req, 'reports', { replaces: { equals: id } }),

  present({ source, resolved, sites, backlinks }) {
    const series = source.series
      ? { title: source.series, slug: slugOf(source.series), part: source.part ?? null }
      : null
    const card: Card = {
      kind: source.kind ?? 'study',
      series,
      authors: source.authors ?? [],
      file: presentFiles([source.file], resolved)[0] ?? null,
    }
    const [successor] = pick(backlinks, 'reports', resolved)
    const keyFindings = (source.keyFindings ?? []).map(({ text }) => text)
    const document: Document = {
      commissionedBy: source.commissionedBy ?? null,
      keyFindings,
      attachments: presentFiles(source.attachments, resolved),
      replaces: referenceTo(source.replaces, 'reports', resolved, sites),
      replacedBy: successor ? toReference(successor, sites) : null,
    }
    return {
      card,
      document,
      facets: { kind: card.kind, series: series?.slug },
      text: [source.series, ...card.authors, ...keyFindings],
    }
  },
}
