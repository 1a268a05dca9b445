import {
  yearOfStatement,
  type Statement as PublicStatement,
  type StatementCard,
} from '@osloregionen/contract'
import { slugOf } from '../../domain/slug.ts'
import type { Statement } from '../../payload-types.ts'
import { presentFiles } from '../files.ts'
import { publishedAtOf } from '../presenter.ts'
import { refer } from '../references.ts'
import { referenceTo } from '../related.ts'
import type { Presenter } from './index.ts'
import { presentKnownDate } from './knownDate.ts'

type Card = Pick<StatementCard, 'kind' | 'matter' | 'addressee' | 'addresseeSlug' | 'adoptedBy' | 'adopted'>

export const statements: Presenter<Statement> = {
  refer(statement, { documents, files }) {
    refer(documents, statement.adoptedBy)
    refer(files, statement.file)
  },

  present({ source, resolved, sites }) {
    const card: Card = {
      kind: source.kind ?? 'statement',
      matter: source.matter ?? null,
      addressee: source.addressee ?? null,
      // Signs alone make no slug.
      addresseeSlug: slugOf(source.addressee ?? '') || null,
      adoptedBy: referenceTo(source.adoptedBy, 'bodies', resolved, sites),
      adopted: presentKnownDate(source.adoptedOn, source.adoptedOnPrecision),
    }
    const document: Pick<PublicStatement, 'deadline' | 'file'> = {
      deadline: source.deadline?.slice(0, 10) ?? null,
      file: presentFiles([source.file], resolved)[0] ?? null,
    }
    return {
      card,
      document,
      facets: {
        kind: card.kind,
        body: card.adoptedBy?.slug,
        addressee: card.addresseeSlug,
        year: yearOfStatement({ ...card, publishedAt: publishedAtOf(source) }),
      },
      text: [card.matter, card.addressee],
    }
  },
}
