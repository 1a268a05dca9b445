import { counterpartOf, sites } from '@osloregionen/contract'
import { structuredData } from '../head/structured.ts'
import { headTags, type PagePlace, type PageSubject } from '../head/tags.ts'

export { mediaPath } from '../head/tags.ts'

/** Says what the page is about: title, description, canonical address, Open Graph, other languages, `lang`. */
export async function usePageHead(subject: PageSubject = {}): Promise<void> {
  const nuxtApp = useNuxtApp()
  const { language } = useSite()
  const path = subject.address ?? useRoute().path
  const siteUrl = useSiteUrl()
  const [settings, counterparts] = await Promise.all([
    useSettings(),
    subject.document || subject.unlisted ? [] : useCounterparts(path),
  ])
  const place = { siteUrl, path, settings, language, counterparts }
  const tags = headTags(subject, place)
  const script = subject.unlisted
    ? []
    : [await nuxtApp.runWithContext(() => useStructuredData(subject, place))]
  nuxtApp.runWithContext(() => useHead({ ...tags, script }))
}

async function useStructuredData(subject: PageSubject, place: PagePlace) {
  const { organisation } = useSite()
  const text = useText()
  const { search } = useAddresses()
  const [trail, publisher] = await Promise.all([
    subject.document ? useTrail(subject.document) : [],
    useSettingsOf(organisation),
  ])
  const data = structuredData({
    subject,
    place,
    organisation: publisher ?? {
      name: place.settings.name,
      url: place.siteUrl,
      social: [],
      contactEmail: null,
    },
    trail,
    home: text.home,
    searchUrl: place.siteUrl + search,
  })
  return {
    type: 'application/ld+json' as const,
    innerHTML: JSON.stringify(data).replaceAll('<', String.raw`\u003c`),
  }
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
