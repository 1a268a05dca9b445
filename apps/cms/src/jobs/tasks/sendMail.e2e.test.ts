import { describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { waitUntil } from '../../../../../tools/testing/index.ts'

const { cmsUrl, mailUrl, accounts } = inject('system')

const letters = z.array(z.object({ id: z.string(), subject: z.string() }))

async function lettersTo(address: string) {
  const response = await fetch(`${mailUrl}/messages?to=${encodeURIComponent(address)}`)
  return letters.parse(await response.json())
}

describe('mail', () => {
  it('with a link to a new password really reaches who asked for it, and nobody else', async () => {
    const email = accounts.find(({ role }) => role === 'reviewer')?.email ?? ''
    for (const address of [email, 'ingen@example.org']) {
      const response = await fetch(`${cmsUrl}/api/users/forgot-password`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: address }),
      })
      expect(response.status).toBe(200)
    }
    const arrived = async () => (await lettersTo(email)).length > 0
    expect(await waitUntil(arrived, { limit: 20_000 })).toBe(true)
    const [letter] = await lettersTo(email)
    expect(letter?.subject).toMatch(/passord/i)
    const source = await (await fetch(`${mailUrl}/messages/${letter?.id}.json`)).text()
    expect(source).toContain(`${cmsUrl}/admin/reset/`)
    expect(await lettersTo('ingen@example.org')).toEqual([])
  })
})
