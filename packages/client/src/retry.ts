import { isApiError } from './error.ts'
import { growing, pause } from './pause.ts'

export interface RetryOptions {
  /** How often a question is asked again when no answer came, or 429, 502, 503 or 504. 3 unless told; 0 for never. */
  retries?: number
  /** Milliseconds to wait before asking again, at most. Where the API asks for more, the refusal is thrown. */
  longestWait?: number
}

/** What another try may mend: nothing came, too many questions, or a server that is away. */
const passing = [0, 429, 502, 503, 504]

/** Asks until it is answered or there is no use in asking. Throws the last failure; when aborted, the reason. */
export async function persist<T>(
  ask: () => Promise<T>,
  { retries = 3, longestWait = 60_000 }: RetryOptions,
  signal?: AbortSignal,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await ask()
    } catch (error) {
      signal?.throwIfAborted()
      if (attempt >= retries || !isApiError(error) || !passing.includes(error.status)) throw error
      const wait = error.retryAfter ?? growing(attempt, 500, longestWait)
      if (wait > longestWait) throw error
      await pause(wait, signal)
      signal?.throwIfAborted()
    }
  }
}
