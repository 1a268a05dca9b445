import { parseArgs } from 'node:util'
import { startMockDelivery } from './mock/server.ts'

/** Runs the stand-in for the API by itself: `node test/mock-delivery.ts --port 4501`. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '4501' } } })
const delivery = await startMockDelivery({ port: Number(values.port) })
console.log(`Mock delivery on ${delivery.url}; POST /mock/publish?slug=…&title=… changes a news item`)
