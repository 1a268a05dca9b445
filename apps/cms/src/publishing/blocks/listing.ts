import { ListableType, Slug, type BlockOf, type DocumentType } from '@osloregionen/contract'
import type { ListingBlock } from '../../payload-types.ts'
import { pick } from '../related.ts'
import { absolute } from '../richText.ts'
import type { Place } from './present.ts'

/** A listing as the question it asks; null while it asks for nothing. */
export function presentListing(block: ListingBlock, { resolved, links }: Place): BlockOf<'listing'> | null {
  const type = ListableType.safeParse(block.type)
  if (!type.success) return null
  const slugOf = (value: unknown, of: DocumentType) => pick([value], of, resolved)[0]?.slug ?? null
  const kind = Slug.safeParse(block.kind)
  const href = absolute(block.more?.href, links)
  return {
    type: 'listing',
    title: block.title ?? null,
    query: {
      type: type.data,
      kind: kind.success ? kind.data : null,
      priorityArea: slugOf(block.priorityArea, 'priority-areas'),
      sector: slugOf(block.sector, 'sectors'),
      project: slugOf(block.project, 'projects'),
      audience: block.audience ?? null,
      time: block.time ?? null,
      limit: block.limit ?? 5,
    },
    more: href !== null && block.more?.label ? { label: block.more.label, href } : null,
  }
}
