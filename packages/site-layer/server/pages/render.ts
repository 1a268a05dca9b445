import { RenderRecord, renderings } from '../content/record.ts'
import type { RevisionClock } from '../content/revision.ts'
import type { Rendered } from './page.ts'
import { within } from './within.ts'

/** Headers of an answer that belong to the page and go to every reader of it. */
const lasting = [
  'content-type',
  'location',
  'link',
  'content-language',
  'content-security-policy',
  'x-robots-tag',
]

export interface RendererOptions {
  clock: RevisionClock
  /** Nitro, from inside. */
  fetch(address: string, init: RequestInit): Promise<Response>
  /** The host that pages are made for, whatever host a reader came by. */
  host: string
  /** Added to every HTML page. */
  htmlHeaders: Record<string, string>
  /** Milliseconds a rendering may take. */
  timeout: number
}

/** Renders an address inside this process, and stamps the result by the oldest answer it used. */
export function createRenderer(options: RendererOptions) {
  const { clock, fetch, host, htmlHeaders, timeout } = options
  return async (address: string): Promise<Rendered> => {
    const began = clock.now
    const record = new RenderRecord()
    const headers = { accept: 'text/html,*/*', host }
    const answer = renderings.run(record, () => fetch(address, { headers, redirect: 'manual' }))
    const response = await within(timeout, answer, address)
    const body = Buffer.from(await response.arrayBuffer())
    const kept = lasting.flatMap((name) => {
      const value = response.headers.get(name)
      return value === null ? [] : [[name, value] as const]
    })
    const isHtml = response.headers.get('content-type')?.startsWith('text/html') ?? false
    return {
      status: response.status,
      headers: { ...Object.fromEntries(kept), ...(isHtml ? htmlHeaders : {}) },
      body: response.status >= 300 && response.status < 400 ? Buffer.alloc(0) : body,
      stamp: { epoch: began.epoch, revision: record.revision ?? began.revision },
      until: record.until,
      failure: record.failure,
    }
  }
}
