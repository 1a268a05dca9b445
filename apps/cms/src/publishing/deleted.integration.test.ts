import { documentTypeNames } from '@osloregionen/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { openNewsroom, type Newsroom } from '../testing/newsroom.ts'

let newsroom: Newsroom
let presentDependants: typeof import('../jobs/tasks/presentDependants.ts').presentDependants
let rebuild: typeof import('./rebuild.ts').rebuild
beforeAll(async () => {
  newsroom = await openNewsroom()
  // Only now: they read the settings when they are loaded.
  ;({ presentDependants } = await import('../jobs/tasks/presentDependants.ts'))
  ;({ rebuild } = await import('./rebuild.ts'))
})
afterAll(() => newsroom.close())

async function send(method: string, address: string, body?: object): Promise<string> {
  const answer = await newsroom.rest(method, address, { as: 'editor', ...(body && { body }) })
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return String(Object(answer.body.doc).id)
}

/** Does every job that waits, one after the other. */
async function workOff(): Promise<void> {
  for (;;) {
    const [job] = await newsroom.sql(
      `DELETE FROM graphile_worker._private_jobs WHERE id = (SELECT min(id) FROM graphile_worker._private_jobs) RETURNING payload`,
    )
    if (job === undefined) return
    await presentDependants(newsroom.payload, Job.parse(job['payload']))
  }
}

const Job = z.object({ type: z.enum(documentTypeNames), id: z.string() })

const written = { language: 'nb', sites: ['osloregionen'], _status: 'published' }

it.each([
  ['a draft', async (id: string) => id],
  ['in the trash', (id: string) => send('PATCH', `projects/${id}`, { deletedAt: new Date().toISOString() })],
])('nothing refers any more to what was %s when it was deleted', async (_, prepare) => {
  const target = await send('POST', 'projects?draft=true', { ...written, title: 'Utkast', _status: 'draft' })
  const news = await send('POST', 'news', { ...written, title: 'Viser til', projects: [target] })
  const related = await send('POST', 'projects', { ...written, title: 'Oversatt', translations: [target] })
  await workOff()
  await prepare(target)
  await workOff()
  await send('DELETE', `projects/${target}?trash=true`)
  await workOff()
  const { differences } = await rebuild(newsroom.payload, 'verify')
  expect(differences.filter(({ id }) => id === news || id === related)).toEqual([])
})
