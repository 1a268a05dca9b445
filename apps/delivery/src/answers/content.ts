import type { Language } from '@osloregionen/contract'
import type { Snapshot } from '@osloregionen/content-store/read'
import type { ProblemDetails, ProblemKind } from '../http/problem.ts'

/** What a route has found, at one snapshot of the content. */
export type Content = { at: Snapshot } & (
  | {
      type: string
      body: string
      updatedAt?: Date | null
      caching?: Caching
      policy?: string
      /** The language of all of it. */
      language?: Language
      /** Addresses of the licences of what it holds; unless told, those that the sites give to texts. */
      licenses?: readonly string[]
      /** The header, beside Accept-Encoding, that chose it. */
      vary?: 'Accept'
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
  read(): Promise<Content>
}

export const json = 'application/json; charset=utf-8'

/** Of what is not made from content, and never changes while the process runs. */
export const always: Snapshot = { generation: '', revision: 0 }
