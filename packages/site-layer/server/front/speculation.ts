import { createHash } from 'node:crypto'

/**
 * Pages that readers are about to open are made ready when they point at the link: they hold no scripts, so nothing
 * happens in them before they are seen. Not searches, which cost the API the most, nor what is no page. The rules stand in
 * the page, since a file of them would be fetched in competition with the fonts and pictures of the first screen.
 * @param search where the site's search is
 */
export function speculationRules(search: string): { element: string; source: string } {
  const no = (pattern: string) => ({ not: { href_matches: pattern } })
  const rules = JSON.stringify({
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
  })
  return {
    element: `<script type="speculationrules">${rules}</script>`,
    source: `'sha256-${createHash('sha256').update(rules).digest('base64')}'`,
  }
}
