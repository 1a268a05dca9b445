import type { Link } from '@osloregionen/contract'
import type { SiteDefinition } from '../../config/site.ts'
import { siteAddresses } from '../addresses.ts'
import { localAddress } from '../format/address.ts'
import { isListType } from '../lists.ts'

/** The site that the page stands on, as its nuxt.config says. Nuxt widens the types of what passes through it. */
export const useSite = () => useRuntimeConfig().site as SiteDefinition

/** Where everything stands on this site. */
export const useAddresses = () => siteAddresses(useSite())

/** Turns the address of a document into the one a link on this site has. */
export function useLocalAddress() {
  const origin = useSiteUrl()
  return (url: string | null): string | null => (url === null ? null : localAddress(url, origin))
}

/** The title of the list at a path of this site, if there is one. */
export function useListTitles() {
  const { lists, municipalities } = useText()
  const addresses = useAddresses()
  return (path: string): string | undefined => {
    if (path === addresses.list('municipalities')) return municipalities.short
    const type = Object.keys(lists.of)
      .filter(isListType)
      .find((listed) => addresses.list(listed) === path)
    return type && lists.of[type].title
  }
}

/** Where a reader may go on who has found nothing: to the news and the municipalities, by the titles of their lists. */
export function useWaysOn(): Link[] {
  const addresses = useAddresses()
  const titleOf = useListTitles()
  return (['news', 'municipalities'] as const).flatMap((type) => {
    const href = addresses.list(type)
    const label = href && titleOf(href)
    return label ? [{ href, label }] : []
  })
}
