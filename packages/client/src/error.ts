import type { Problem } from '@osloregionen/contract'

/** The API refused, failed or did not answer in time. */
export class ApiError extends Error {
  /** The HTTP status; 0 when no answer came, or none that could be read. */
  readonly status: number
  /** What was asked for. */
  readonly url: string
  /** What the API says is wrong, and what to do about it; null when it was not the API that answered. */
  readonly problem: Problem | null
  /** The revision the refusal was read at (that nothing is there is an answer too); 0 when unknown. */
  readonly revision: number
  /** Milliseconds that the API asks for before the next try (Retry-After); null when it does not say. */
  readonly retryAfter: number | null

  constructor(failure: {
    status: number
    url: string
    problem: Problem | null
    revision?: number
    retryAfter?: number | null
    cause?: unknown
  }) {
    const reason = failure.problem?.detail ?? (failure.status === 0 ? reasonOf(failure.cause) : '')
    super(`${failure.url} → ${failure.status || 'no answer'}${reason ? `: ${reason}` : ''}`, {
      cause: failure.cause,
    })
    this.name = 'ApiError'
    this.status = failure.status
    this.url = failure.url
    this.problem = failure.problem
    this.revision = failure.revision ?? 0
    this.retryAfter = failure.retryAfter ?? null
  }
}

/** Whether something thrown is an ApiError, also where a bundler has put two copies of the class into one process. */
export const isApiError = (thrown: unknown): thrown is ApiError =>
  thrown instanceof Error && thrown.name === 'ApiError'

/** fetch hides why it failed in the cause of a TypeError. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return ''
  return cause.cause instanceof Error ? cause.cause.message : cause.message
}
