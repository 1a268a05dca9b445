import { ListableType, Slug, type BlockOf, type DocumentType } from '@osloregionen/contract'
import type { ListingBlock } from '../../payload-types.ts'
import { pick } from '../related.ts'
import { absolute } from '../richText.ts'
import type { Place } from './present.ts'

/**
 * A listing as the question it asks; null while it asks for nothing, or for something that is not public: it must not
 * show all there is instead.
 */
export function presentListing(block: ListingBlock, { resolved, links }: Place): BlockOf<'listing'> | null {
  const type = ListableType.safeParse(block.type)
  const kind = Slug.nullable().safeParse(block.kind || null)
  const chosen = <Type extends DocumentType>(value: unknown, of: Type) =>
    pick([value], of, resolved)[0] ?? null
  const [priorityArea, sector, project, municipality, body] = [
    chosen(block.priorityArea, 'priority-areas'),
    chosen(block.sector, 'sectors'),
    chosen(block.project, 'projects'),
    chosen(block.municipality, 'municipalities'),
    chosen(block.body, 'bodies'),
  ]
  const isMissing =
    (block.priorityArea && !priorityArea) ||
    (block.sector && !sector) ||
    (block.project && !project) ||
    (block.municipality && !municipality) ||
    (block.body && !body)
  if (!type.success || !kind.success || isMissing) return null
  const href = absolute(block.more?.href, links)
  return {
    type: 'listing',
    title: block.title ?? null,
    query: {
      type: type.data,
      kind: kind.data,
      priorityArea: priorityArea?.slug ?? null,
      sector: sector?.slug ?? null,
      project: project?.slug ?? null,
      municipality: municipality?.number ?? null,
      body: body?.slug ?? null,
      audience: block.audience ?? null,
      time: block.time ?? null,
      limit: block.limit ?? 5,
    },
    more: href !== null && block.more?.label ? { label: block.more.label, href } : null,
  }
}
