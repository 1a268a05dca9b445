import type { AnyDocument, Link } from '@osloregionen/contract'
import { pathsAbove } from '../format/address.ts'

/** The way down to a document: the lists and the published pages that its address leads through. */
export async function useTrail({ path }: AnyDocument): Promise<Link[]> {
  const titleOf = useListTitles()
  const above = pathsAbove(path ?? '/').map(async (href) => {
    const label = titleOf(href) ?? (await useDocumentAt(href))?.title
    return label === undefined ? [] : [{ label, href }]
  })
  return (await Promise.all(above)).flat()
}
