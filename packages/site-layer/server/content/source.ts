import { createClient } from '@osloregionen/client'
import type { Site } from '@osloregionen/contract'
import { readEnvironment, type Environment } from '../env.ts'
import { HeldAnswer } from './held.ts'
import type { ContentSource } from './reader.ts'
import { newBookmark } from './bookmark.ts'
import { RevisionClock } from './revision.ts'
import { siteDefinition } from './site.ts'

/** Milliseconds until an answer of the API is given up; the reader then gets the page kept from before. */
const answerWithin = 3000

let environment: Environment | undefined
let source: ContentSource | undefined

/** The configuration of this process, read once. */
export function siteEnvironment(): Environment {
  environment ??= readEnvironment(siteDefinition().environment)
  return environment
}

/** The content as this process knows it. */
export function contentSource(): ContentSource {
  if (source !== undefined) return source
  const { deliveryUrl, deliveryKey, siteUrl } = siteEnvironment()
  const client = createClient({
    baseUrl: deliveryUrl,
    key: deliveryKey,
    timeout: answerWithin,
    // A reader does not wait for another try, and pages are kept whole.
    retries: 0,
    cacheSize: 0,
    // The API is near: an answer takes longer to unpack than to arrive whole.
    headers: { 'accept-encoding': 'identity' },
  })
  const site = siteDefinition().key
  const clock = new RevisionClock(newBookmark())
  const settingsOf = (of: Site) => new HeldAnswer(clock, () => client.settings(of))
  const settings = { osloregionen: settingsOf('osloregionen'), oslopolitan: settingsOf('oslopolitan') }
  source = { site, siteUrl, apiUrl: deliveryUrl, client, clock, settings }
  return source
}
