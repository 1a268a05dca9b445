import { isApiError } from '@osloregionen/client'
import {
  createError,
  defineEventHandler,
  readRawBody,
  sendRedirect,
  setResponseStatus,
  type H3Event,
} from 'h3'
import type { Feedback } from '@osloregionen/contract'
import { addressOf } from '../../app/format/address.ts'
import { pageMeant, readForm, type FormOutcome } from '../../app/format/feedback-form.ts'
import { contentSource, siteEnvironment } from '../content/source.ts'
import { siteDefinition } from '../content/site.ts'
import { senderFinder } from '../feedback/sender.ts'

declare module 'h3' {
  interface H3EventContext {
    /** What came of the form that this request has sent, for the page that shows it again. */
    feedback?: FormOutcome
  }
}

let senderOf: ReturnType<typeof senderFinder> | undefined

/**
 * Takes what readers send: a vote from the bottom of any page, or the form. What cannot be taken is shown again, with
 * everything that was written in it.
 */
export default defineEventHandler(async (event) => {
  const { key, feedback: pages } = siteDefinition()
  if (event.method !== 'POST' || event.path !== pages.path) return
  const fields = new URLSearchParams((await readRawBody(event)) ?? '')
  const found = fields.get('found')
  if (found !== null) return vote(event, pageMeant(fields.get('page') ?? ''), found === 'yes')

  const { form, faults, feedback } = readForm(fields, key)
  const failure = feedback === null ? null : await hand(event, feedback)
  if (feedback !== null && failure === null)
    return sendRedirect(event, addressOf(pages.thanks, { [pages.parameters.page]: feedback.path }), 303)
  event.context.feedback = { form, faults, failure }
  setResponseStatus(event, failure === null ? 422 : failure === 'busy' ? 429 : 503)
})

/** Counts a vote. Whoever did not find what they looked for is asked what that was. */
async function vote(event: H3Event, path: string | null, found: boolean) {
  const { key, feedback: pages } = siteDefinition()
  const { about, page } = pages.parameters
  if (path === null) throw createError({ statusCode: 400 })
  const failure = await hand(event, { kind: 'vote', site: key, path, found })
  if (failure !== null) throw createError({ statusCode: 503 })
  const asked = { [about]: pages.subjects.page, [page]: path }
  return sendRedirect(
    event,
    found ? addressOf(pages.thanks, { [page]: path }) : addressOf(pages.path, asked),
    303,
  )
}

async function hand(event: H3Event, feedback: Feedback): Promise<FormOutcome['failure']> {
  senderOf ??= senderFinder(siteEnvironment().trustedProxies)
  try {
    await contentSource().client.sendFeedback(feedback, senderOf(event.node.req))
    return null
  } catch (error) {
    if (isApiError(error) && error.status === 429) return 'busy'
    console.error(
      'What a reader sent could not be handed on:',
      error instanceof Error ? error.message : error,
    )
    return 'unavailable'
  }
}
