import { counterpartOf, sites } from '@osloregionen/contract'
import { headTags, type PageSubject } from '../head/tags.ts'

export { mediaPath } from '../head/tags.ts'

/** Says what the page is about: title, description, canonical address, Open Graph, other languages, `lang`. */
export async function usePageHead(subject: PageSubject = {}): Promise<void> {
  const nuxtApp = useNuxtApp()
  const { language } = useSite()
  const { path } = useRoute()
  const siteUrl = useSiteUrl()
  const [settings, counterparts] = await Promise.all([
    useSettings(),
    subject.document || subject.unlisted ? [] : useCounterparts(path),
  ])
  const tags = headTags(subject, { siteUrl, path, settings, language, counterparts })
  nuxtApp.runWithContext(() => useHead(tags))
}

/** The list at a path, or the front page, as it stands on the other sites. */
async function useCounterparts(path: string) {
  const { key } = useSite()
  const found = sites.map(async (site) => {
    const there = site === key ? null : counterpartOf(path, key, site)
    const settings = there === null ? null : await useSettingsOf(site)
    return settings ? [{ language: settings.language, url: `${settings.url}${there}` }] : []
  })
  return (await Promise.all(found)).flat()
}
