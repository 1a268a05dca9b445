import { defineEventHandler } from 'h3'
import { useRuntimeConfig } from 'nitropack/runtime'
import { ContentReader } from '../content/reader.ts'
import { RenderRecord, renderings } from '../content/record.ts'
import { contentSource } from '../content/source.ts'

/**
 * Gives every request a reader. Outside the page cache (in development) a rendering has a record of its own. And Nitro's
 * configuration as it is: what the environment says is the same for all, and Nitro would read it anew for every page.
 */
export default defineEventHandler((event) => {
  if (event.context.nitro !== undefined) event.context.nitro.runtimeConfig = useRuntimeConfig()
  event.context.content = new ContentReader(contentSource(), renderings.getStore() ?? new RenderRecord())
})
