import type { PageCard } from '@osloregionen/contract'
import type { Page } from '../../payload-types.ts'
import { identityOf } from '../identity.ts'
import { refer } from '../references.ts'
import { referenceTo } from '../related.ts'
import type { Presenter } from './index.ts'

/** A page has its address under that of the page above it, also while that one is taken down. */
export const pages: Presenter<Page> = {
  refer(page, { documents }) {
    refer(documents, page.parent)
  },

  present({ source, resolved, sites }) {
    const above = resolved.places.get(identityOf(source.parent) ?? '')
    const card: Pick<PageCard, 'parent' | 'audience'> = {
      parent: referenceTo(source.parent, 'pages', resolved, sites),
      audience: source.audience ?? null,
    }
    return { card, facets: { audience: card.audience }, under: (site) => above?.paths[site] ?? '' }
  },
}
