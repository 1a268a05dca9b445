import { createWebhook, type WebhookKey } from '@osloregionen/partners/webhooks'
import { createLocalReq } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { roles, type Role } from '../../domain/roles.ts'
import { openNewsroom, type Newsroom } from '../../testing/newsroom.ts'
import { PartnerWebhooks } from './PartnerWebhooks.tsx'

let newsroom: Newsroom
let partnerId: string
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom?.close())
beforeEach(async () => {
  const data = { name: 'Lillestrøm kommune', contacts: ['nett@example.org'], perMinute: 6000 }
  const partner = await newsroom.payload.create({ collection: 'partners', data, overrideAccess: true })
  partnerId = partner.id
})

async function make(wanted: { description?: string; filter?: Record<string, string> } = {}) {
  const request = {
    partnerId,
    url: 'https://www.lillestrom.example/hook?a=<b>',
    description: '',
    events: ['document.published', 'document.unpublished'],
    filter: {},
    ...wanted,
  }
  const { webhook, secret } = await createWebhook(newsroom.payload.db.pool, request, {
    generation: 'x',
    revision: 0,
  })
  return { key: { partnerId, id: webhook.id }, secret }
}

/** Writes that a message was tried so many days ago. */
async function tried({ id }: WebhookKey, daysAgo: number, error?: string, detail?: string): Promise<void> {
  await newsroom.sql(
    `WITH sent AS (INSERT INTO partners.deliveries (webhook_id, type, payload, state)
       VALUES ($1, 'document.published', '{"title": "Hemmelig"}', $2) RETURNING id)
     INSERT INTO partners.attempts (delivery_id, at, error, detail, milliseconds)
     SELECT id, now() - make_interval(days => $3), $4, $5, 9 FROM sent`,
    [id, error === undefined ? 'delivered' : 'waiting', daysAgo, error, detail],
  )
}

async function panel(as: Role | null = 'editor', language: 'nb' | 'en' = 'nb', id?: string): Promise<string> {
  const user = as === null ? {} : { user: { ...newsroom.staff[as], collection: 'users' as const } }
  const req = await createLocalReq(user, newsroom.payload)
  req.i18n.language = language
  return renderToStaticMarkup(await PartnerWebhooks({ id: id ?? partnerId, req }))
}

describe('the webhooks of a partner, in the admin', () => {
  it('are none at first', async () => {
    expect(await panel()).toContain('Partneren har ingen webhook')
    expect(await panel('editor', 'en')).toContain('The partner has no webhook')
  })

  it('stand there in words: where, what of, and how it goes', async () => {
    const filter = { type: 'news,reports', municipality: '3205' }
    const { key, secret } = await make({ description: 'Nyheter til nettstedet', filter })
    await tried(key, 2)
    await tried(key, 40, 'status', '502')
    const html = await panel()
    for (const text of [
      'Nyheter til nettstedet</h3>',
      'https://www.lillestrom.example/hook?a=&lt;b&gt;</code>',
      'publisert, tatt bort',
      'innholdstype: Nyheter, Rapporter; kommunenummer: 3205',
      '<dd>På.</dd>',
      '1 melding</dd>',
      'Ingen feil de siste 30 dagene.',
    ])
      expect(html).toContain(text)
    expect(html).not.toContain('Ingenting de siste 30 dagene')
    expect(html).not.toContain('Slå på igjen')
    expect(html).not.toContain(secret)
    expect(html).not.toContain('Hemmelig')
  })

  it('say what went wrong, how often, and what happened last first', async () => {
    const { key } = await make()
    for (const daysAgo of [5, 4, 3]) await tried(key, daysAgo, 'status', '503')
    await tried(key, 1, 'timeout', '15')
    await tried(key, 6, 'The answer was 500')
    const html = await panel()
    expect(html).toContain('Ingenting de siste 30 dagene')
    const rows = [...html.matchAll(/<td lang="(nb|en)">([^<]*)<\/td><td>(\d+)<\/td>/g)]
    expect(rows.map(([, ...told]) => told)).toEqual([
      ['nb', 'Serveren svarte ikke innen 15 sekunder.', '1'],
      ['nb', 'Serveren svarte 503. Noe gikk galt der.', '3'],
      ['en', 'The answer was 500', '1'],
    ])
    expect(await panel('editor', 'en')).toContain('The server did not answer within 15 seconds.')
  })

  it('say why one was switched off and since when, with a button that switches it on', async () => {
    const { key } = await make()
    await newsroom.sql(
      `UPDATE partners.webhooks SET state = 'failed', state_reason = 'undelivered', stopped_at = '2026-11-28T10:00:00Z'
        WHERE id = $1`,
      [key.id],
    )
    const html = await panel()
    expect(html).toMatch(
      /Slått av siden 28\. nov\. 2026,? 11:00\. Vi slo den av fordi en melding ikke kom fram/,
    )
    expect(html).toContain('Slå på igjen')
  })

  it('are those of this partner alone', async () => {
    await make()
    const data = { name: 'Moss kommune', contacts: ['moss@example.org'], perMinute: 6000 }
    const other = await newsroom.payload.create({ collection: 'partners', data, overrideAccess: true })
    expect(await panel('editor', 'nb', other.id)).toContain('Partneren har ingen webhook')
  })

  it('are shown to nobody but admins and editors', async () => {
    await make()
    for (const as of [...roles, null])
      expect((await panel(as)) !== '', String(as)).toBe(as === 'admin' || as === 'editor')
  })
})
