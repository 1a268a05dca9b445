import type { Answer } from './transport.ts'

interface Page<T> {
  data: T[]
  next: string | null
}

/** Everything in a list, in its order; the next page is asked for when the one before has been used up. */
export async function* everyOf<P extends { cursor?: string; limit?: number }, T>(
  parameters: P,
  ask: (parameters: P) => Promise<Answer<Page<T>>>,
): AsyncGenerator<T, void, undefined> {
  let page: P | undefined = { limit: 100, ...parameters }
  while (page !== undefined) {
    const { data }: Answer<Page<T>> = await ask(page)
    yield* data.data
    page = data.next === null ? undefined : { ...page, cursor: data.next }
  }
}
