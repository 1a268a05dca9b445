import { createClient } from '@osloregionen/client'
import { useRuntimeConfig } from 'nitropack/runtime'
import { readEnvironment, type Environment } from '../env.ts'
import { type ContentSource } from './reader.ts'
import { newBookmark } from './bookmark.ts'
import { RevisionClock } from './revision.ts'

/** Milliseconds until an answer of the API is given up; the reader then gets the page kept from before. */
const answerWithin = 3000

let environment: Environment | undefined
let source: ContentSource | undefined

/** The configuration of this process, read once. */
export function siteEnvironment(): Environment {
  environment ??= readEnvironment(process.env, useRuntimeConfig().site.environment)
  return environment
}

/** The content as this process knows it. */
export function contentSource(): ContentSource {
  if (source !== undefined) return source
  const { deliveryUrl, deliveryKey, siteUrl } = siteEnvironment()
  const client = createClient({ baseUrl: deliveryUrl, key: deliveryKey, timeout: answerWithin })
  source = { site: useRuntimeConfig().site.key, siteUrl, client, clock: new RevisionClock(newBookmark()) }
  return source
}
