import type { Problem } from '@osloregionen/contract'
import { ApiError } from './error.ts'

export type Query = Record<string, string | number | readonly string[] | undefined>

/** Parameters as they stand in an address; several values of one are separated by commas. */
export function queryString(query: Query): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue
    parameters.set(name, typeof value === 'object' ? value.join(',') : String(value))
  }
  const written = parameters.toString()
  return written === '' ? '' : `?${written}`
}

/** The revision an answer was read at; 0 when the server does not say. */
export const revisionOf = (response: Response) => Number(response.headers.get('x-content-revision') ?? 0)

/** The body of an answer. Throws ApiError when it breaks off. */
export async function textOf(response: Response, url: string): Promise<string> {
  try {
    return await response.text()
  } catch (cause) {
    throw new ApiError({ status: 0, url, problem: null, cause })
  }
}

/** What an answer says, which is what the contract promises there. Throws ApiError when it is no JSON. */
export function parse<T>(text: string, url: string): T {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ApiError({ status: 0, url, problem: null, cause })
  }
}

/** How long the API asks to be left alone, in milliseconds; the header has seconds, or a date. */
export function retryAfterOf(response: Response): number | null {
  const header = response.headers.get('retry-after')
  if (header === null) return null
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(wait) ? null : Math.max(0, wait)
}

/** The problem that a refusal tells; null when it tells none. */
export async function problemOf(response: Response): Promise<Problem | null> {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return null
  try {
    return parse<Problem>(await response.text(), response.url)
  } catch {
    return null
  }
}
