import type { News } from '@osloregionen/contract'
import type { BodyPart } from '../body.ts'
import type { ArtworkKey } from './artworks.ts'
import type { PersonKey } from './people.ts'
import type { PriorityAreaSlug } from './priority-areas.ts'

/** Where the facts of a sample text come from: the organisation's presentation of 2021, or one of its public pages. */
export type Origin = 'deck' | 'public-page'

/** A date no more exact than it is known: '2021', '2020-10' or '2020-10-28'. */
export type KnownDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`

/** A news item or story, as written by hand. */
export interface Article {
  title: string
  slug: string
  summary: string
  date: KnownDate
  kind: News['kind']
  sender: NonNullable<News['sender']>
  featured?: boolean
  artwork?: ArtworkKey
  priorityAreas: PriorityAreaSlug[]
  /** Slugs of municipalities the text is about. */
  municipalities: string[]
  /** Slugs of sectors and projects it belongs to. */
  sectors?: string[]
  projects?: string[]
  contactPeople?: PersonKey[]
  updateType?: News['updateType']
  changeNote?: string
  origin: Origin
  /** Slug of the same article in the other language. */
  translationOf?: string
  body: BodyPart[]
}
