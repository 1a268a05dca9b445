import type { GoverningDocument as PublicDocument, GoverningDocumentCard } from '@osloregionen/contract'
import type { GoverningDocument } from '../../payload-types.ts'
import { presentFiles } from '../files.ts'
import { refer } from '../references.ts'
import { referenceTo } from '../related.ts'
import type { Presenter } from './index.ts'
import { presentKnownDate, presentYears } from './knownDate.ts'

type Card = Pick<GoverningDocumentCard, 'kind' | 'period' | 'adoptedBy' | 'adopted'>

export const governingDocuments: Presenter<GoverningDocument> = {
  refer(governing, { documents, files }) {
    refer(documents, governing.adoptedBy)
    refer(files, governing.file)
  },

  present({ source, resolved, sites }) {
    const card: Card = {
      kind: source.kind ?? 'strategy',
      period: presentYears(source),
      adoptedBy: referenceTo(source.adoptedBy, 'bodies', resolved, sites),
      adopted: presentKnownDate(source.adoptedOn, source.adoptedOnPrecision),
    }
    const points = (source.points ?? []).map(({ title, text }, index) => ({
      number: index + 1,
      title: title ?? null,
      text,
    }))
    const document: Pick<PublicDocument, 'file' | 'points' | 'signatories'> = {
      file: presentFiles([source.file], resolved)[0] ?? null,
      points,
      signatories: (source.signatories ?? []).map(({ name, onBehalfOf }) => ({
        name,
        onBehalfOf: onBehalfOf ?? null,
      })),
    }
    return {
      card,
      document,
      facets: { kind: card.kind, body: card.adoptedBy?.slug },
      text: points.flatMap(({ title, text }) => [title, text]),
    }
  },
}
