import type { ListChoices } from '../addresses.ts'
import { apiFeed, feedFormats, type FeedTopic } from '../format/feeds.ts'

/** The feeds of a list as links for the head, narrowed as the list is: the site's own of its news, others of the API. */
export function useFeeds(title: string, topic: FeedTopic, choices: ListChoices) {
  const { key } = useSite()
  const addresses = useAddresses()
  const api = { url: useApiUrl(), site: key }
  return feedFormats.map(({ format, name, type, news }) => ({
    rel: 'alternate' as const,
    type,
    href: topic === 'news' ? addresses.chosen(news, choices) : apiFeed(api, topic, format, choices),
    title: `${title} (${name})`,
  }))
}
