import type { Server } from 'node:http'

/** Milliseconds that requests under way get to end. */
const grace = 5000

/** On SIGTERM or SIGINT: takes no new requests, lets those under way end, then ends the process. */
export function stopOnSignal(server: Server, last: () => Promise<void>) {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    server.close(() => {
      void last().finally(() => process.exit(0))
    })
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), grace).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
