import { readAsset } from '#nitro-internal-virtual/public-assets'
import { setResponseHeader } from 'h3'
import { defineNitroPlugin } from 'nitropack/runtime'
import { siteDefinition } from '../content/site.ts'
import { contentSecurityPolicy } from '../front/headers.ts'
import { speculationRules } from '../front/speculation.ts'
import { StyleInliner } from '../styles/inline.ts'

/** A script of this build in the head of a page. */
const script = /<script\b[^>]*\ssrc="\//

/** Where Vue's parts begin and end, which only a script would want to know. */
const seams = /<!--[[\]]?-->/g

/**
 * Every page carries its styles and what may be made ready after it, and a policy that allows those and nothing else. In
 * development Vite serves them.
 */
export default defineNitroPlugin((nitro) => {
  if (import.meta.dev) return
  const styles = new StyleInliner(async (href) => String(await readAsset(href)))
  const speculation = speculationRules(siteDefinition().search)
  nitro.hooks.hook('render:html', async (html, { event }) => {
    const { head, source } = await styles.inline(html.head)
    html.head = head
    html.body = html.body.map((part) => part.replaceAll(seams, ''))
    html.bodyAppend.push(speculation.element)
    const runs = html.head.some((chunk) => script.test(chunk))
    setResponseHeader(
      event,
      'content-security-policy',
      contentSecurityPolicy(source, speculation.source, runs),
    )
  })
})
