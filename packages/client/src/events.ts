import { ApiError } from './error.ts'
import { readEvents, type ServerSentEvent } from './sse.ts'
import type { Transport } from './transport.ts'

export interface Listening {
  path: string
  headers?: Record<string, string>
  signal?: AbortSignal
  /** Milliseconds of silence after which the connection counts as dead. */
  silence?: number
  onOpen?(response: Response): void
}

/** The events of one connection. Throws ApiError when it is refused, breaks or falls silent. */
export async function* listen(
  transport: Transport,
  { path, headers, signal, silence = 20_000, onOpen }: Listening,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  const connection = new AbortController()
  const stop = () => connection.abort()
  signal?.addEventListener('abort', stop, { once: true })
  if (signal?.aborted) stop()
  const watch = () =>
    setTimeout(() => connection.abort(new Error(`Nothing heard for ${silence} ms`)), silence)
  let watchdog = watch()
  try {
    const { url, response } = await transport.open(path, {
      signal: connection.signal,
      headers: { accept: 'text/event-stream', ...headers },
    })
    onOpen?.(response)
    if (response.body === null) return
    try {
      for await (const event of readEvents(response.body)) {
        clearTimeout(watchdog)
        yield event
        watchdog = watch()
      }
    } catch (cause) {
      throw new ApiError({ status: 0, url, problem: null, cause })
    }
  } finally {
    clearTimeout(watchdog)
    signal?.removeEventListener('abort', stop)
    connection.abort()
  }
}
