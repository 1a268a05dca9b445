import { isApiError } from '@osloregionen/client'
import { createError } from 'h3'

/** What the API says of the request itself, and what the reader hears too. */
const refusals = [400, 404, 410]

/** Passes an answer on; where the API failed, the reader hears that it may come back. */
export async function answered<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (!isApiError(error)) throw error
    throw createError({ statusCode: refusals.includes(error.status) ? error.status : 503, cause: error })
  }
}

/** Passes an answer on, or null where the API has nothing. */
export async function ifThere<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (isApiError(error) && error.status === 404) return null
    return answered(Promise.reject(error))
  }
}
