import type { Kind } from '../pages.ts'
import type { EvidenceKey } from './evidence.ts'

/** A success criterion of WCAG, and how it is met. */
export interface Criterion {
  number: string
  title: string
  level: 'A' | 'AA'
  /** Why it is not among the requirements of the law, where it is not. */
  beyond?: string
  /** What only people can judge, and where the newsroom asks them to. */
  people?: string
  evidence?: EvidenceKey[]
  /** The kinds of pages it concerns, where it does not concern all. */
  kinds?: readonly Kind[]
  /** The kinds that people judge, where those are not all that are written in the newsroom. */
  judged?: readonly Kind[]
  /** Why it concerns no page. */
  none?: string
}

/** Pages that are written in the newsroom. */
export const written = ['calendar', 'municipalities', 'reports', 'articles'] as const
/** Pages that show what was written, whole or in lists. */
export const showing: readonly Kind[] = ['front', 'lists', ...written]
/** Pages with fields to fill in or choose from. */
export const withFields = ['lists', 'calendar', 'search', 'reports', 'form', 'missing'] as const

export const newIn22 = 'nytt i WCAG 2.2'
export const notInNorway = 'unntatt i Norge'
