import {
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { pipeline } from 'node:stream'

/** What a reader may say about the copy or the part of a file wanted. */
const asked = ['if-none-match', 'if-modified-since', 'range', 'if-range']
/** What the API says about a file that holds for readers too. */
const told = [
  'accept-ranges',
  'cache-control',
  'content-disposition',
  'content-length',
  'content-range',
  'content-type',
  'etag',
  'last-modified',
]
const silence = 10_000

export interface MediaSource {
  origin: string
  key: string
}

/** Passes files on from the API as they come, so that pages have pictures on their own address. */
export function createMediaProxy({ origin, key }: MediaSource) {
  const secure = origin.startsWith('https:')
  const agent = secure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true })
  const ask = secure ? httpsRequest : httpRequest

  return (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> =>
    new Promise((resolve) => {
      const headers: Record<string, string> = { authorization: `Bearer ${key}` }
      for (const name of asked) {
        const value = request.headers[name]
        if (typeof value === 'string') headers[name] = value
      }
      const upstream = ask(`${origin}${path}`, { agent, method: request.method, headers, timeout: silence })
      upstream.on('timeout', () => upstream.destroy(new Error('The API fell silent')))
      upstream.on('error', () => {
        if (response.headersSent) response.destroy()
        else response.writeHead(503, { 'retry-after': '5', 'content-length': '0' }).end()
        resolve()
      })
      upstream.on('response', (answer) => {
        const status = answer.statusCode ?? 502
        response.writeHead(
          status,
          told.flatMap((name) => pairs(name, answer.headers[name])),
        )
        pipeline(answer, response, () => resolve())
      })
      response.on('close', () => upstream.destroy())
      upstream.end()
    })
}

const pairs = (name: string, value: string | string[] | undefined) =>
  value === undefined ? [] : [name, String(value)]
