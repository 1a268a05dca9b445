import type { TargetProblem } from './target.ts'

/** What can go wrong on the way to a receiver, and in what it answers. */
export type FailureCode =
  | TargetProblem
  | 'status'
  | 'redirect'
  | 'connection-refused'
  | 'connection-broken'
  | 'unreachable'
  | 'timeout'
  | 'certificate-expired'
  | 'certificate-name'
  | 'certificate-issuer'
  | 'encryption'
  | 'unknown'

/** Why a message did not arrive. */
export interface Failure {
  code: FailureCode
  /** What belongs to it: the status, the seconds, the name of a server, or what the program calls it. */
  detail: string | null
}

/** A failure as it is kept. */
export interface KeptFailure {
  /** A code; until there were codes, a sentence in English. */
  error: string
  detail: string | null
}
