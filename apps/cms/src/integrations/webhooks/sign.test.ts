import fc from 'fast-check'
import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { signedHeaders } from './sign.ts'

const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`
const now = () => Math.floor(Date.now() / 1000)

describe('a signature', () => {
  it('is one that the official library accepts, whatever the message', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.json(), (id, body) => {
        const secret = newSecret()
        const headers = signedHeaders({ id, timestamp: now(), body }, [secret])
        expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body))
        expect(() => new Webhook(newSecret()).verify(body, headers)).toThrow()
        expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow()
      }),
    )
  })

  it('is that of the library itself', () => {
    const secret = newSecret()
    const signed = { id: 'msg_1', timestamp: 1_700_000_000, body: '{"å": "ø"}' }
    expect(signedHeaders(signed, [secret])['webhook-signature']).toBe(
      new Webhook(secret).sign('msg_1', new Date(1_700_000_000_000), signed.body),
    )
  })

  it('is there for each secret while one replaces the other', () => {
    const secrets = [newSecret(), newSecret()]
    const headers = signedHeaders({ id: 'x', timestamp: now(), body: '{}' }, secrets)
    for (const secret of secrets) expect(new Webhook(secret).verify('{}', headers)).toEqual({})
  })
})
