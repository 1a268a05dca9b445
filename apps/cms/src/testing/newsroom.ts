import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { createDatabase, environmentFor } from '../../../../tools/testing/index.ts'
import type { Role } from '../domain/roles.ts'
import type { User } from '../payload-types.ts'

/** An answer of the CMS. */
interface Answer {
  status: number
  headers: Headers
  body: Record<string, unknown>
}

type Sender = Role | 'stranger'

/** What a request carries besides its address. */
export interface Sending {
  as?: Sender
  body?: unknown
  form?: FormData
  headers?: Record<string, string>
}

/** The CMS in this process, on a database of its own: the same handlers, behind the same guard, as the server runs. */
export interface Newsroom {
  payload: Payload
  staff: Record<Role, User>
  /** Two municipalities: the contributor's own, and another. */
  municipalities: { own: string; other: string }
  rest: (method: string, address: string, sending?: Sending) => Promise<Answer>
  graphql: (query: string, sending?: Sending & { variables?: object }) => Promise<Answer>
  sql: (text: string, parameters?: unknown[]) => Promise<Record<string, unknown>[]>
  close: () => Promise<void>
}

const json: Record<string, string> = { 'Content-Type': 'application/json' }

export const password = 'en blå sykkel under brua'

/** Starts the CMS for a test file, as a demo unless `mode` says otherwise, and with settings that differ from the usual. */
export async function openNewsroom(
  mode: 'demo' | 'production' = 'demo',
  settings: Record<string, string> = {},
): Promise<Newsroom> {
  const database = await createDatabase()
  const folder = await mkdtemp(path.join(tmpdir(), 'cms-test-'))
  Object.assign(process.env, environmentFor(database), {
    APP_MODE: mode,
    DATA_DIR: folder,
    NODE_ENV: 'production',
    LOG_LEVEL: 'silent',
    ...settings,
  })
  // Only now: the configuration reads the settings when it is loaded.
  const { default: config } = await import('../payload.config.ts')
  const { getPayload, handleEndpoints } = await import('payload')
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  const { guarded } = await import('../guard/index.ts')
  const payload = await getPayload({ config, disableOnInit: true })
  const handleRest = guarded(
    config,
    'rest',
    async (request, { params }: { params: Promise<{ slug?: string[] }> }) => {
      const { slug = [] } = await params
      return handleEndpoints({ config, request, path: `/api/${slug.map(encodeURIComponent).join('/')}` })
    },
  )
  const handleGraphql = guarded(config, 'graphql', GRAPHQL_POST(config))
  const { staff, municipalities } = await hire(payload)
  const tokens = new Map<Sender, string>()

  async function tokenOf(sender: Sender | undefined): Promise<Record<string, string>> {
    if (sender === undefined || sender === 'stranger') return {}
    const known = tokens.get(sender)
    if (known !== undefined) return { Authorization: `JWT ${known}` }
    const { token } = await payload.login({
      collection: 'users',
      data: { email: staff[sender].email, password },
    })
    tokens.set(sender, token ?? '')
    return { Authorization: `JWT ${token}` }
  }

  const rest: Newsroom['rest'] = async (method, address, { as, body, form, headers } = {}) => {
    const url = new URL(address, `${payload.config.serverURL}/api/`)
    const slug = url.pathname
      .replace(/^\/api\//, '')
      .split('/')
      .map(decodeURIComponent)
    const content = form ?? (typeof body === 'string' || body === undefined ? body : JSON.stringify(body))
    const request = new Request(url, {
      method,
      headers: { ...(body === undefined ? {} : json), ...(await tokenOf(as)), ...headers },
      ...(content === undefined ? {} : { body: content }),
    })
    return read(await handleRest(request, { params: Promise.resolve({ slug }) }))
  }

  return {
    payload,
    staff,
    municipalities,
    rest,
    async graphql(query, { as, variables, headers } = {}) {
      const request = new Request(`${payload.config.serverURL}/api/graphql`, {
        method: 'POST',
        headers: { ...json, ...(await tokenOf(as)), ...headers },
        body: JSON.stringify({ query, variables }),
      })
      return read(await handleGraphql(request, { params: Promise.resolve({}) }))
    },
    async sql(text, parameters) {
      const { rows } = await payload.db.pool.query<Record<string, unknown>>(text, parameters)
      return rows
    },
    async close() {
      await payload.destroy()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text()
  const parsed: unknown = text.startsWith('{') ? JSON.parse(text) : { text }
  const body = typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
  return { status: response.status, headers: response.headers, body }
}

async function hire(payload: Payload): Promise<Pick<Newsroom, 'staff' | 'municipalities'>> {
  const municipality = async (title: string, number: string) => {
    const numbers = { number2024: number, number2020: number, county2024: 'Akershus', county2020: 'Viken' }
    const data = { title, ...numbers, _status: 'published' as const }
    return (await payload.create({ collection: 'municipalities', data, overrideAccess: true })).id
  }
  const municipalities = { own: await municipality('Nes', '3228'), other: await municipality('Moss', '3103') }
  const account = (role: Role) =>
    payload.create({
      collection: 'users',
      data: {
        name: `Test ${role}`,
        email: `${role}@example.org`,
        password,
        role,
        ...(role === 'contributor' ? { municipality: municipalities.own } : {}),
      },
      depth: 0,
      overrideAccess: true,
    })
  const staff = {
    admin: await account('admin'),
    editor: await account('editor'),
    author: await account('author'),
    contributor: await account('contributor'),
    reviewer: await account('reviewer'),
  }
  return { staff, municipalities }
}
