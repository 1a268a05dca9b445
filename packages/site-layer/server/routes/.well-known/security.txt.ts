import { createError, defineEventHandler, setResponseHeader } from 'h3'
import { contentOf } from '../../content/of.ts'
import { answered } from '../../content/refusal.ts'

const day = 86_400_000

/** Whom to tell of a weakness (RFC 9116). It must say until when it holds, at most a year; it is written anew each month. */
export default defineEventHandler(async (event) => {
  const content = contentOf(event)
  const { securityEmail } = await answered(content.settings())
  if (!securityEmail) throw createError({ statusCode: 404 })
  const now = Date.now()
  content.holdsUntil(now + 30 * day)
  setResponseHeader(event, 'content-type', 'text/plain;charset=utf-8')
  return [
    `Contact: mailto:${securityEmail}`,
    `Expires: ${new Date(now + 180 * day).toISOString()}`,
    'Preferred-Languages: nb, en',
    `Canonical: ${content.siteUrl}/.well-known/security.txt`,
    '',
  ].join('\n')
})
