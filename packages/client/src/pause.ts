/** Waits so many milliseconds, or until aborted. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal?.addEventListener('abort', done)
    if (signal?.aborted) done()
  })
}

/** A delay that doubles with each attempt, with chance in it: those who lost the API together come back apart. */
export const growing = (attempt: number, first: number, most: number): number =>
  Math.min(most, first * 2 ** attempt) * (0.5 + Math.random() / 2)
