import type { Problem } from '@osloregionen/contract'

/** The API refused, failed or did not answer in time. `status` is 0 when no answer came. */
export class ApiError extends Error {
  readonly status: number
  readonly url: string
  readonly problem: Problem | null
  /** The revision the refusal was read at (that nothing is there is an answer too); 0 when unknown. */
  readonly revision: number

  constructor(failure: {
    status: number
    url: string
    problem: Problem | null
    revision?: number
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
