import type { SiteSettings } from '@osloregionen/contract'
import type { SiteDefinition } from '../../config/site.ts'
import { siteAddresses } from '../../app/addresses.ts'
import { feedFormats } from '../../app/format/feeds.ts'
import { isListType } from '../../app/lists.ts'
import { texts } from '../../app/text/index.ts'

type Site = Pick<
  SiteDefinition,
  'key' | 'language' | 'routes' | 'parameters' | 'divisions' | 'search' | 'suggestions'
>

/** What stands on the site and where, in Markdown, for language models (llmstxt.org). */
export function llmsText(site: Site, settings: SiteSettings, apiUrl: string): string {
  const { lists, machines, footer } = texts[site.language]
  const addresses = siteAddresses(site)
  const entry = (label: string, href: string, note?: string | null) =>
    `- [${label}](${new URL(href, settings.url).href})${note ? `: ${note}` : ''}`
  const sections = Object.keys(lists.of)
    .filter(isListType)
    .map((type) => ({ ...lists.of[type], href: addresses.list(type) }))
  const paths = new Set(sections.map(({ href }) => href))
  const others = settings.navigation.filter(({ href }) => !paths.has(href))
  return [
    `# ${settings.name}`,
    `> ${settings.description}`,
    machines.license(settings.license),
    `## ${machines.contents}`,
    [
      ...others.map(({ label, href }) => entry(label, href)),
      ...sections.flatMap(({ title, lead, href }) => (href === null ? [] : [entry(title, href, lead)])),
    ].join('\n'),
    `## ${machines.title}`,
    [
      entry(machines.api, apiUrl, machines.apiNote),
      entry(machines.everyPage, '/sitemap.xml'),
      ...feedFormats.map(({ name, news }) => entry(`${footer.feeds}: ${name}`, news)),
    ].join('\n'),
    '',
  ].join('\n\n')
}
