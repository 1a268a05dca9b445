import { defineEventHandler, setResponseHeader } from 'h3'
import { siteDefinition } from '../content/site.ts'

/**
 * Pages that readers are about to open are made ready when they point at the link: they hold no scripts, so nothing
 * happens in them before they are seen. Not searches, which cost the API the most, nor what is no page.
 */
export default defineEventHandler((event) => {
  const { search } = siteDefinition()
  const no = (pattern: string) => ({ not: { href_matches: pattern } })
  setResponseHeader(event, 'content-type', 'application/speculationrules+json')
  return {
    prerender: [
      {
        where: {
          and: [
            { href_matches: '/*' },
            no(`${search}\\?*`),
            no('/media/*'),
            no('/*.(ics|xml|json|txt|pdf)'),
            no('/*.(ics|xml|json|txt|pdf)\\?*'),
          ],
        },
        eagerness: 'moderate',
      },
    ],
  }
})
