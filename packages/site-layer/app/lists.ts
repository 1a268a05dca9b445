import {
  eventKinds,
  governingDocumentKinds,
  newsKinds,
  projectKinds,
  reportKinds,
  statementKinds,
  type AnyCard,
} from '@osloregionen/contract'
import { groupByAudience, groupByKind, groupByYear, type Group } from './format/groups.ts'
import type { FilterOption } from './format/list-query.ts'
import { addresseesOf, yearsOfStatements } from './format/statements.ts'
import type { Text } from './text/index.ts'

/** The types with a list of their own. Meetings stand in that of events, priority areas in that of projects. */
export type ListType = keyof Text['lists']['of']

/** What is particular to the list of a type. */
export interface ListDescription {
  /** What the filter by kind offers. */
  kinds?: (text: Text) => FilterOption[]
  /** The years they belong to, by their cards, where the API knows another than that of publishing. */
  years?: (cards: readonly AnyCard[]) => string[]
  /** Whom they were sent to, by their cards. */
  addressees?: typeof addresseesOf
  /** Shown under headings rather than as one list. */
  groups?: (cards: readonly AnyCard[], text: Text) => Group[]
  /** Newest first unless said otherwise. */
  sort?: 'title'
}

const options = <T extends string>(kinds: readonly T[], names: Record<T, string>): FilterOption[] =>
  kinds.map((kind) => ({ value: kind, label: names[kind] }))

export const listDescriptions: Record<ListType, ListDescription> = {
  news: { kinds: ({ kinds }) => options(newsKinds, kinds.news) },
  reports: { kinds: ({ kinds }) => options(reportKinds, kinds.reports) },
  campaigns: {},
  'newsletter-issues': {},
  events: { kinds: ({ kinds }) => options(eventKinds, kinds.events) },
  statements: {
    kinds: ({ kinds }) => options(statementKinds, kinds.statements),
    years: yearsOfStatements,
    addressees: addresseesOf,
    groups: groupByYear,
  },
  'governing-documents': {
    kinds: ({ kinds }) => options(governingDocumentKinds, kinds['governing-documents']),
    groups: groupByKind,
  },
  projects: { kinds: ({ kinds }) => options(projectKinds, kinds.projects), sort: 'title' },
  guides: { groups: groupByAudience, sort: 'title' },
  sectors: { sort: 'title' },
}

export const isListType = (type: string): type is ListType => Object.hasOwn(listDescriptions, type)
