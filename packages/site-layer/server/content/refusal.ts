import { isApiError } from '@osloregionen/client'
import { createError } from 'h3'

/** Passes an answer on; where the API failed, the reader hears that it may come back. */
export async function answered<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (isApiError(error)) throw createError({ statusCode: 503, cause: error })
    throw error
  }
}
