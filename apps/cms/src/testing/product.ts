import type { Site } from '@osloregionen/contract'
import { expect, inject } from 'vitest'
import { waitUntil } from '../../../../tools/testing/index.ts'

export interface Saved {
  id: string
  slug: string
  _status: string
}

/** The running product as staff, readers and partners meet it: what its end-to-end tests share. */
export async function openProduct(roles: readonly string[] = ['editor', 'author']) {
  const { cmsUrl, deliveryUrl, osloregionenUrl, oslopolitanUrl, accounts } = inject('system')
  const siteUrls: Record<Site, string> = { osloregionen: osloregionenUrl, oslopolitan: oslopolitanUrl }
  const tokens: Record<string, string> = {}
  for (const role of roles) tokens[role] = await signIn(role)

  async function signIn(role: string): Promise<string> {
    const account = accounts.find((candidate) => candidate.role === role)
    const response = await fetch(`${cmsUrl}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: account?.email, password: account?.password }),
    })
    const { token }: { token: string } = await response.json()
    return token
  }

  const staff = (role: string, method: string, path: string, body?: object) =>
    fetch(`${cmsUrl}/api${path}`, {
      method,
      headers: {
        authorization: `JWT ${tokens[role]}`,
        ...(body instanceof FormData ? {} : { 'content-type': 'application/json' }),
      },
      ...(body && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    })

  return {
    siteUrls,
    staff,
    /** Publishes something new as the editor. */
    async publish(collection: string, fields: object): Promise<Saved> {
      const response = await staff('editor', 'POST', `/${collection}`, { _status: 'published', ...fields })
      const answer: { doc: Saved } = await response.json()
      expect(response.status, JSON.stringify(answer).slice(0, 500)).toBe(201)
      return answer.doc
    },
    /** Uploads a file or an image as the editor. */
    upload(collection: 'files' | 'media', file: File, fields: object = {}): Promise<Response> {
      const form = new FormData()
      form.set('file', file)
      form.set('_payload', JSON.stringify(fields))
      return staff('editor', 'POST', `/${collection}`, form)
    },
    async page(path: string, site: Site = 'osloregionen') {
      const response = await fetch(siteUrls[site] + path, { redirect: 'manual' })
      return {
        status: response.status,
        html: await response.text(),
        location: response.headers.get('location'),
      }
    },
    async api(path: string) {
      const response = await fetch(`${deliveryUrl}/v1${path}`, { redirect: 'manual' })
      return { status: response.status, text: await response.text() }
    },
    /** Whether something becomes so within 20 seconds. */
    soon: (question: () => Promise<boolean>) => waitUntil(question, { limit: 20_000, pause: 50 }),
  }
}

export type Product = Awaited<ReturnType<typeof openProduct>>
