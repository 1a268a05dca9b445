import type { DocumentType } from '@osloregionen/contract'
import type { BodyPart } from '../body.ts'
import { written } from './all.ts'
import { bodies } from './bodies.ts'
import { partsOf } from './check.ts'
import type { Written } from './shapes.ts'

/** A document that another refers to. */
export type Reference = readonly [type: DocumentType, slug: string]

const to = (type: DocumentType, slugs: string | readonly string[] | undefined): Reference[] =>
  [slugs ?? []].flat().map((slug) => [type, slug])

/** What the maps and listings of a body refer to. */
export const referencesInBody = (body: readonly BodyPart[]): Reference[] =>
  partsOf(body).flatMap((part) => {
    if (part.part === 'map') return to('municipalities', part.municipalities)
    if (part.part !== 'listing') return []
    const { priorityArea, sector, project } = part.query
    return [...to('priority-areas', priorityArea), ...to('sectors', sector), ...to('projects', project)]
  })

/** What any document refers to. */
export const referencesOf = ({
  priorityAreas,
  municipalities,
  sectors,
  projects,
  body,
}: Written): Reference[] => [
  ...to('priority-areas', priorityAreas),
  ...to('municipalities', municipalities),
  ...to('sectors', sectors),
  ...to('projects', projects),
  ...referencesInBody(body),
]

/** What the documents of each type refer to beyond that. */
export const ownReferences = (): Reference[] => [
  ...written.reports.flatMap(({ replaces }) => to('reports', replaces)),
  ...written.campaigns.flatMap(({ relatedNews, relatedEvents }) => [
    ...to('news', relatedNews),
    ...to('events', relatedEvents),
  ]),
  ...written['newsletter-issues'].flatMap(({ items, topics }) => [
    ...to('priority-areas', topics?.areas),
    ...to('sectors', topics?.sectors),
    ...items.flatMap((item) => {
      if (item.kind === 'document') return to(item.type, item.slug)
      if (item.kind === 'events') return to('events', item.slugs)
      return item.kind === 'text' ? referencesInBody(item.content) : []
    }),
  ]),
  ...written.events.flatMap(({ series, recap }) => [...to('event-series', series), ...to('news', recap)]),
  ...written.meetings.flatMap(({ heldBy, cases }) => [
    ...to('bodies', heldBy),
    ...cases.flatMap(({ statement }) => to('statements', statement)),
  ]),
  ...[...written.statements, ...written['governing-documents']].flatMap(({ adoptedBy }) =>
    to('bodies', adoptedBy),
  ),
  ...bodies.flatMap(({ memberships }) =>
    memberships.flatMap(({ municipality }) => to('municipalities', municipality)),
  ),
  ...written.pages.flatMap(({ parent }) => to('pages', parent)),
  ...written.guides.flatMap(({ steps }) => steps.flatMap(({ content }) => referencesInBody(content))),
]
