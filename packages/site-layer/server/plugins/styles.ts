import { readAsset } from '#nitro-internal-virtual/public-assets'
import { setResponseHeader } from 'h3'
import { defineNitroPlugin } from 'nitropack/runtime'
import { contentSecurityPolicy } from '../front/headers.ts'
import { StyleInliner } from '../styles/inline.ts'

/** A script of this build in the head of a page. */
const script = /<script\b[^>]*\ssrc="\//

/** Every page carries its styles, and a policy that allows those and nothing else. In development Vite serves them. */
export default defineNitroPlugin((nitro) => {
  if (import.meta.dev) return
  const styles = new StyleInliner(async (href) => String(await readAsset(href)))
  nitro.hooks.hook('render:html', async (html, { event }) => {
    const { head, source } = await styles.inline(html.head)
    html.head = head
    setResponseHeader(
      event,
      'content-security-policy',
      contentSecurityPolicy(
        source,
        html.head.some((chunk) => script.test(chunk)),
      ),
    )
  })
})
