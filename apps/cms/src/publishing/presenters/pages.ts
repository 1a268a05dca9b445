import type { PageCard } from '@osloregionen/contract'
import type { Page } from '../../payload-types.ts'
import { pathOn } from '../addresses.ts'
import { refer } from '../references.ts'
import { pick, referenceTo } from '../related.ts'
import type { Presenter } from './index.ts'

/** A page has its address under that of the page above it. */
export const pages: Presenter<Page> = {
  refer(page, { documents }) {
    refer(documents, page.parent)
  },

  present({ source, resolved, sites }) {
    const [parent] = pick([source.parent], 'pages', resolved)
    const card: Pick<PageCard, 'parent' | 'audience'> = {
      parent: referenceTo(source.parent, 'pages', resolved, sites),
      audience: source.audience ?? null,
    }
    return { card, facets: { audience: card.audience }, under: (site) => pathOn(parent, site) }
  },
}
