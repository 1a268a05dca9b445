import '#nitro-internal-pollyfills'
import { createServer } from 'node:http'
import { isPublicAssetURL } from '#nitro-internal-virtual/public-assets'
import { toNodeListener } from 'h3'
import { useNitroApp, useRuntimeConfig } from 'nitropack/runtime'
import { siteDefinition } from './content/site.ts'
import { startSite } from './start.ts'

const nitro = useNitroApp()

startSite({
  site: siteDefinition(),
  buildId: useRuntimeConfig().app.buildId,
  createServer,
  behind: toNodeListener(nitro.h3App),
  fetch: (address, init) => nitro.localFetch(address, init),
  isAsset: isPublicAssetURL,
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
