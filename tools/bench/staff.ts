import type { Language, Site } from '@osloregionen/contract'
import { z } from 'zod'
import type { ProvidedSystem } from '../testing/provided.ts'

const tokenSchema = z.object({ token: z.string() })
const savedSchema = z.object({ doc: z.object({ id: z.string(), slug: z.string() }) })
const foundSchema = z.object({ docs: z.array(z.object({ id: z.string() })) })

/** Nobody waits longer for an answer, milliseconds: whatever happens, a request has to be answered by then. */
const longestWait = 30_000

/** A signed-in editor, as a script of the newsroom would be one. */
export interface Editor {
  publish: (title: string, sites?: readonly Site[]) => Promise<{ id: string; slug: string }>
  change: (id: string, fields: object) => Promise<void>
  /** Publishes texts of an entry of a register in one language; those in the other stay as they are. */
  changeEntry: (register: string, id: string, language: Language, fields: object) => Promise<void>
  /** The ids of entries of a register. */
  entries: (register: string) => Promise<string[]>
  remove: (id: string) => Promise<void>
}

export async function signIn({ cmsUrl, accounts }: ProvidedSystem): Promise<Editor> {
  const account = accounts.find(({ role }) => role === 'editor')
  const { token } = tokenSchema.parse(await call(`${cmsUrl}/api/users/login`, 'POST', {}, account))
  const headers = { authorization: `JWT ${token}` }
  return {
    async publish(title, sites = ['osloregionen']) {
      const news = { title, summary: title, language: 'nb', sites, _status: 'published' }
      return savedSchema.parse(await call(`${cmsUrl}/api/news`, 'POST', headers, news)).doc
    },
    async change(id, fields) {
      await call(`${cmsUrl}/api/news/${id}`, 'PATCH', headers, fields)
    },
    async changeEntry(register, id, language, fields) {
      const body = { ...fields, _status: 'published' }
      await call(`${cmsUrl}/api/${register}/${id}?locale=${language}`, 'PATCH', headers, body)
    },
    async entries(register) {
      const { docs } = foundSchema.parse(await call(`${cmsUrl}/api/${register}?limit=10`, 'GET', headers))
      return docs.map(({ id }) => id)
    },
    async remove(id) {
      await call(`${cmsUrl}/api/news/${id}`, 'DELETE', headers)
    },
  }
}

async function call(url: string, method: string, headers: object, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(longestWait),
  })
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`)
  return response.json()
}
