import '#nitro-internal-pollyfills'
import { createServer } from 'node:http'
import { toNodeListener } from 'h3'
import { useNitroApp } from 'nitropack/runtime'
import { siteEnvironment } from './content/source.ts'

const { host, port } = siteEnvironment()
const nitro = useNitroApp()
createServer(toNodeListener(nitro.h3App)).listen(port, host, () =>
  console.log(`Listening on http://${host}:${port}`),
)
