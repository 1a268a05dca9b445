import type { Language } from '@osloregionen/contract'
import type { Snapshot } from '@osloregionen/content-store/read'
import type { ProblemDetails, ProblemKind } from '../http/problem.ts'

/** What a route has found, at one snapshot of the content. */
export type Content = {
  at: Snapshot
  /** The header, beside Accept-Encoding, that chose it. */
  vary?: 'Accept' | 'Accept-Language'
} & (
  | {
      type: string
      body: string | Buffer
      updatedAt?: Date | null
      caching?: Caching
      policy?: string
      /** The languages it is in. */
      languages?: readonly Language[]
      /** Other addresses, as the header `Link` says them. */
      link?: string
      /** Addresses of the licences of what it holds; unless told, those that the sites give to texts. */
      licenses?: readonly string[]
    }
  | { location: string }
  | { problem: ProblemKind; details: ProblemDetails }
)

/** `brief`: seconds, and stale while it is fetched anew. `program`: minutes, in the same way. `none`: ask every time. */
export type Caching = 'brief' | 'program' | 'none'

/** How a route answers a request whose parameters are in order. */
export interface Plan {
  /** The same for all requests that have the same answer. */
  key: string
  /** Whether an address always has the answer of this key while the content stays as it is; it has, unless told. */
  isByAddress?: boolean
  read(): Promise<Content>
}

export const json = 'application/json; charset=utf-8'

/** Of what is not made from content, and never changes while the process runs. */
export const always: Snapshot = { generation: '', revision: 0 }
