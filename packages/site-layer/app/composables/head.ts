import { headTags, type PageSubject } from '../head/tags.ts'

export { mediaPath } from '../head/tags.ts'

/** Says what the page is about: title, description, canonical address, Open Graph, other languages, `lang`. */
export async function usePageHead(subject: PageSubject = {}): Promise<void> {
  const nuxtApp = useNuxtApp()
  const { language } = useSite()
  const { path } = useRoute()
  const siteUrl = useSiteUrl()
  const settings = await useSettings()
  const tags = headTags(subject, { siteUrl, path, settings, language })
  nuxtApp.runWithContext(() => useHead(tags))
}
