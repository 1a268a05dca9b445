import '#nitro-internal-pollyfills'
import { createServer } from 'node:http'
import { isPublicAssetURL } from '#nitro-internal-virtual/public-assets'
import { toNodeListener } from 'h3'
import { useNitroApp, useRuntimeConfig } from 'nitropack/runtime'
import { startSite } from './start.ts'

const nitro = useNitroApp()
const { app, site } = useRuntimeConfig()

startSite({
  site,
  buildId: app.buildId,
  createServer,
  behind: toNodeListener(nitro.h3App),
  fetch: (address, init) => nitro.localFetch(address, init),
  isAsset: isPublicAssetURL,
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
