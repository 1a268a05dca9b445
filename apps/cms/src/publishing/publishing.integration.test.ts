import { documentTypeNames } from '@osloregionen/contract'
import { readChanges, resolvePath } from '@osloregionen/content-store/read'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

const idIn = ({ doc }: Record<string, unknown>) =>
  typeof doc === 'object' && doc !== null && 'id' in doc ? String(doc.id) : ''

async function send(method: string, address: string, fields: object = {}) {
  const body = { _status: 'published', ...fields }
  const answer = await newsroom.rest(method, address, { as: 'editor', body })
  return { status: answer.status, text: JSON.stringify(answer.body), id: idIn(answer.body) }
}
const publish = (type: string, fields: object) =>
  send('POST', type, { language: 'nb', sites: ['osloregionen'], ...fields })
const resolve = async (path: string) => {
  const found = await resolvePath(newsroom.payload.db.pool, 'osloregionen', path)
  return found.kind === 'redirect' ? found.to : found.kind
}

describe('an address', () => {
  it('of a list of the site is not for a page to take', async () => {
    const taken = await publish('pages', { title: 'Kalender' })
    expect(taken.status).toBe(409)
    expect(taken.text).toContain('/kalender')
    expect((await publish('pages', { title: 'Kalender', slug: 'kalender-for-alle' })).status).toBe(201)
  })

  it('below a page stays where it is while that page is taken down', async () => {
    const above = await publish('pages', { title: 'Om rådet' })
    const below = await publish('pages', { title: 'Finn oss', parent: above.id })
    expect(await resolve('/om-radet/finn-oss')).toBe('document')
    expect((await send('PATCH', `pages/${above.id}`, { _status: 'draft' })).status).toBe(200)
    await presentDependants(newsroom.payload, { type: 'pages', id: above.id })
    expect(await resolve('/om-radet')).toBe('gone')
    expect(await resolve('/om-radet/finn-oss')).toBe('document')
    expect((await send('PATCH', `pages/${below.id}`, { summary: 'Ny' })).status).toBe(200)
    expect(await resolve('/om-radet/finn-oss')).toBe('document')
  })

  it('of a project stays where it is while its priority area is taken down', async () => {
    const area = await publish('priority-areas', { title: 'Samferdsel' })
    const project = await publish('projects', { title: 'Bane', priorityAreas: [area.id] })
    expect(await resolve('/prosjekter/samferdsel/bane')).toBe('document')
    await send('PATCH', `priority-areas/${area.id}`, { _status: 'draft' })
    await presentDependants(newsroom.payload, { type: 'priority-areas', id: area.id })
    expect(await resolve('/prosjekter/samferdsel/bane')).toBe('document')
    expect(project.status).toBe(201)
  })

  it('that was left leads on when the language is put right', async () => {
    const { id } = await publish('news', { title: 'Målform' })
    await send('PATCH', `news/${id}`, { slug: 'maalform' })
    await send('PATCH', `news/${id}`, { language: 'nn', slug: 'malforma' })
    expect(await resolve('/aktuelt/malform')).toBe('/aktuelt/malforma')
    expect(await resolve('/aktuelt/maalform')).toBe('/aktuelt/malforma')
    expect(await resolve('/aktuelt/malforma')).toBe('document')
  })
})

describe('what is deleted', () => {
  const Job = z.object({ type: z.enum(documentTypeNames), id: z.string() })

  /** Does every job that waits, one after the other. */
  async function workOff(): Promise<void> {
    for (;;) {
      const [job] = await newsroom.sql(
        `DELETE FROM graphile_worker._private_jobs
          WHERE id = (SELECT min(id) FROM graphile_worker._private_jobs) RETURNING payload`,
      )
      if (job === undefined) return
      await presentDependants(newsroom.payload, Job.parse(job['payload']))
    }
  }

  it.each([
    ['as a draft', false],
    ['from the trash', true],
  ])('%s is referred to by nothing any more', async (_, isTrashed) => {
    const draft = { title: 'Utkast', _status: 'draft', language: 'nb', sites: ['osloregionen'] }
    const { id } = await send('POST', 'projects?draft=true', draft)
    const news = await publish('news', { title: 'Viser til', projects: [id] })
    const related = await publish('projects', { title: 'Oversatt', translations: [id] })
    const deletedAt = new Date().toISOString()
    if (isTrashed) await send('PATCH', `projects/${id}`, { _status: 'draft', deletedAt })
    await workOff()
    expect((await send('DELETE', `projects/${id}?trash=true`)).status).toBe(200)
    await workOff()
    const { differences } = await rebuild(newsroom.payload, 'verify')
    expect(differences.filter((found) => found.id === news.id || found.id === related.id)).toEqual([])
  })
})

describe('what is merged into something else', () => {
  const changed = async (id: string) => {
    const query = { since: 0, horizon: null, limit: 500 }
    const { rows } = await readChanges(newsroom.payload.db.pool, query)
    return rows.find((row) => row.id === id)
  }
  const successorOf = async (id: string) => {
    const { state, successor } = (await changed(id)) ?? {}
    return { state, id: successor ? JSON.parse(successor).id : null }
  }

  it('leads there from when it is unpublished, whether that was drafted before or is said then', async () => {
    const into = await publish('projects', { title: 'Felles kart' })
    const drafted = await publish('projects', { title: 'Kart for øst' })
    await send('PATCH', `projects/${drafted.id}?draft=true`, { mergedInto: into.id, _status: 'draft' })
    expect(await resolve('/prosjekter/kart-for-ost')).toBe('document')
    await send('PATCH', `projects/${drafted.id}`, { _status: 'draft' })
    const said = await publish('projects', { title: 'Kart for vest' })
    await send('PATCH', `projects/${said.id}`, { mergedInto: into.id, _status: 'draft' })
    for (const { id } of [drafted, said])
      expect(await successorOf(id)).toEqual({ state: 'merged', id: into.id })
    expect(await resolve('/prosjekter/kart-for-ost')).toBe('/prosjekter/felles-kart')
    expect(await resolve('/prosjekter/kart-for-vest')).toBe('/prosjekter/felles-kart')
  })

  it('goes on doing so in the trash, and no longer when that is deleted or it is published again', async () => {
    const into = await publish('sectors', { title: 'Havn' })
    const trashed = await publish('sectors', { title: 'Sjøfart' })
    const kept = await publish('sectors', { title: 'Skip' })
    for (const { id } of [trashed, kept])
      await send('PATCH', `sectors/${id}`, { mergedInto: into.id, _status: 'draft' })
    await send('PATCH', `sectors/${trashed.id}`, { _status: 'draft', deletedAt: new Date().toISOString() })
    expect(await successorOf(trashed.id)).toEqual({ state: 'merged', id: into.id })
    await send('PATCH', `sectors/${kept.id}`, { mergedInto: null })
    expect(await successorOf(kept.id)).toEqual({ state: 'published', id: null })
    await send('PATCH', `sectors/${kept.id}`, { mergedInto: into.id, _status: 'draft' })
    expect((await send('DELETE', `sectors/${into.id}`)).status).toBe(200)
    await presentDependants(newsroom.payload, { type: 'sectors', id: into.id })
    expect(await successorOf(kept.id)).toEqual({ state: 'unpublished', id: null })
    const { differences } = await rebuild(newsroom.payload, 'verify')
    expect(differences.filter(({ id }) => [into.id, trashed.id, kept.id].includes(id))).toEqual([])
  })
})

describe('what cannot be shown', () => {
  it('is not published, and the refusal says why', async () => {
    const occasion = { title: 'Møteplass', startsAt: '2026-12-10T08:00:00.000Z' }
    const ended = await publish('events', { ...occasion, endsAt: '2026-11-10T08:00:00.000Z' })
    expect(ended.status).toBe(400)
    expect(ended.text).toContain('Det kan ikke slutte før det begynner')
    const half = await publish('reports', { title: 'Del to og en halv', part: 2.5 })
    expect(half.status).toBe(400)
    expect(half.text).toContain('Skriv et helt tall')
    const printed = { outlet: 'Avisa', url: 'www.avisa.example/kronikk' }
    const opEd = await publish('news', { title: 'Kronikk', kind: 'op-ed', printedIn: printed })
    expect(opEd.status).toBe(400)
    expect(opEd.text).toContain('adressen må begynne med https://')
  })

  it('keeps nothing else waiting', async () => {
    const area = await publish('priority-areas', { title: 'Helse' })
    const made = [1, 2, 3].map((number) =>
      publish('news', { title: `Om helse ${number}`, priorityAreas: [area.id] }),
    )
    const [broken, ...others] = (await Promise.all(made)).map(({ id }) => id).toSorted()
    // What validation would refuse today, but let through once.
    await newsroom.sql('UPDATE news SET slug = $2 WHERE id = $1', [broken, 'IKKE EN SLUG'])
    await send('PATCH', `priority-areas/${area.id}`, { title: 'Helse og liv' })
    const job = presentDependants(newsroom.payload, { type: 'priority-areas', id: area.id })
    await expect(job).rejects.toThrow(`news ${broken} could not be presented`)
    const cards = await newsroom.sql('SELECT id, card FROM content.documents WHERE id = ANY ($1)', [others])
    expect(cards.filter(({ card }) => !String(card).includes('Helse og liv'))).toEqual([])
    const { failures, differences } = await rebuild(newsroom.payload, 'verify')
    expect(failures.map(({ id }) => id)).toEqual([broken])
    expect(differences.map(({ id }) => id)).not.toContain(broken)
  })
})

describe('a change note', () => {
  it('is told until the next minor change', async () => {
    const { id } = await publish('reports', { title: 'Rettet', updateType: 'major', changeNote: 'Nye tall.' })
    const note = async () => {
      const [row] = await newsroom.sql('SELECT card FROM content.documents WHERE id = $1', [id])
      return JSON.parse(String(row?.card)).changeNote
    }
    expect(await note()).toBe('Nye tall.')
    await send('PATCH', `reports/${id}`, { updateType: 'minor', summary: 'Skrivefeil' })
    expect(await note()).toBeNull()
  })
})
