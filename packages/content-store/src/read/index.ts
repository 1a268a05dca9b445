export { findCards, type StoredCard } from './cards.ts'
export { countByMunicipality } from './coverage.ts'
export type { Filter } from './filter.ts'
export { toFilter, type FilterParameters } from './toFilter.ts'
export { readState, type Snapshot } from './state.ts'
export { findDocument, findSettings, type DocumentKey, type Found } from './single.ts'
export { resolvePath, type Resolved } from './resolve.ts'
export { sitePaths } from './paths.ts'
export { listRedirectsWithQuery } from './redirects.ts'
export { findReferred, type Referred } from './referred.ts'
export { findMap } from './map.ts'
export { isPublicMedia } from './media.ts'
export { memberNumbers } from './members.ts'
export { siteLicenses } from './licenses.ts'
export {
  inOrder,
  listDocuments,
  listRevisions,
  pageDocuments,
  type List,
  type ListQuery,
  type Page,
  type PageQuery,
  type Position,
} from './list.ts'
export type { Stored } from './row.ts'
export { findCardsOfRevisions, type RevisionCard } from './cardsOfRevisions.ts'
export { atNoTime, sortKey, sortValue } from './order.ts'
export { readChanges, type ChangedRow, type ChangePage, type ChangeQuery } from './changes.ts'
export {
  searchDocuments,
  searchSettings,
  type HitPosition,
  type SearchAnswer,
  type SearchQuery,
} from './search.ts'
export { suggestTitles, type SuggestQuery } from './suggest.ts'
