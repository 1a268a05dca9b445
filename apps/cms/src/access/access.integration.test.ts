import { documentTypeNames, documentTypes, type DocumentType } from '@osloregionen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attempt, fixture, interfaces, operations, senders } from '../testing/attempts.ts'
import type { Interface, Operation, Sender } from '../testing/attempts.ts'
import { contributorTypes } from './contributors.ts'
import { openNewsroom } from '../testing/newsroom.ts'
import type { Newsroom } from '../testing/newsroom.ts'

const publishers: Sender[] = ['admin', 'editor']
const writers: Sender[] = ['admin', 'editor', 'author']
const everybody: Sender[] = ['admin', 'editor', 'author', 'contributor', 'reviewer']

/** Who may do what with a register entry. */
const registers: Record<Operation, Sender[]> = {
  'read what is published': everybody,
  'read a draft': writers,
  'find a draft in a list': writers,
  'read earlier versions': writers,
  'create a draft': writers,
  'create and publish': publishers,
  'save a draft of an unpublished one': writers,
  'save a draft beside a published one': writers,
  publish: publishers,
  unpublish: publishers,
  'copy a published one': writers,
  'restore a version as a draft': writers,
  'put a published one in the trash': publishers,
  'put an unpublished one in the trash': writers,
  'delete a published one': publishers,
  'delete an unpublished one': writers,
}

const writersAndContributor: Sender[] = [...writers, 'contributor']

/** A contributor also writes, for their own municipality, what is not yet published. */
const owned: Record<Operation, Sender[]> = {
  ...registers,
  'read a draft': writersAndContributor,
  'find a draft in a list': writersAndContributor,
  'read earlier versions': writersAndContributor,
  'create a draft': writersAndContributor,
  'save a draft of an unpublished one': writersAndContributor,
  'copy a published one': writersAndContributor,
  'restore a version as a draft': writersAndContributor,
  'put an unpublished one in the trash': writersAndContributor,
  'delete an unpublished one': writersAndContributor,
}

/** What is not yet published is also read by the reviewers it is shared with, whatever has one document per language. */
const shared = (table: Record<Operation, Sender[]>): Record<Operation, Sender[]> => ({
  ...table,
  'read a draft': [...table['read a draft'], 'reviewer'],
  'find a draft in a list': [...table['find a draft in a list'], 'reviewer'],
  'read earlier versions': [...table['read earlier versions'], 'reviewer'],
})

/** The rules of a type. */
const tableOf = (slug: DocumentType): Record<Operation, Sender[]> => {
  if (documentTypes[slug].localized) return registers
  return shared(contributorTypes.some((type) => type === slug) ? owned : registers)
}
/** The Local API has the same rules as REST, on whatever type: there the kinds of rules are tried. */
const typesBy: Record<Interface, readonly DocumentType[]> = {
  REST: documentTypeNames,
  GraphQL: documentTypeNames,
  'Local API': ['news', 'events', 'statements', 'municipalities', 'people'],
}
const databaseTable = (slug: DocumentType): string => slug.replaceAll('-', '_')

const onPublished: readonly Operation[] = [
  'read what is published',
  'save a draft beside a published one',
  'unpublish',
  'copy a published one',
  'put a published one in the trash',
  'delete a published one',
]
/** What may change the row that readers see, when it is let through. */
const changesPublished: readonly Operation[] = [
  'unpublish',
  'put a published one in the trash',
  'delete a published one',
]

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

describe.each(interfaces)('by %s', (api) => {
  describe.each(typesBy[api])('%s', (slug) => {
    it.each(operations)('%s: those who may, and nobody else', async (operation) => {
      const published = onPublished.includes(operation)
      const rowOf = async (id: string) =>
        (
          await newsroom.sql(
            `SELECT _status, updated_at, deleted_at FROM ${databaseTable(slug)} WHERE id = $1`,
            [id],
          )
        )[0]
      const allowed: Sender[] = []
      const changedPublished: Sender[] = []
      for (const sender of senders) {
        const id = await fixture(newsroom, slug, published)
        const before = JSON.stringify(await rowOf(id))
        const through = await attempt(newsroom, api, sender, slug, operation, id)
        if (through) allowed.push(sender)
        const mayChange = through && changesPublished.includes(operation)
        if (published && !mayChange && JSON.stringify(await rowOf(id)) !== before)
          changedPublished.push(sender)
      }
      expect(changedPublished).toEqual([])
      // The Local API cannot restore as a draft, and no other restoring is let through.
      const nobody = api === 'Local API' && operation === 'restore a version as a draft'
      expect(allowed).toEqual(nobody ? [] : tableOf(slug)[operation])
    })
  })
})

describe('what an author tries on something published, by roundabout routes', () => {
  const body = { title: 'Smuglet ut', _status: 'published' }
  const later = { deletedAt: new Date().toISOString() }
  it.each<[string, (id: string) => [string, string, object?]]>([
    ['publishing in bulk', (id) => ['PATCH', `news?where[id][equals]=${id}`, body]],
    [
      'publishing in bulk as the admin does',
      (id) => ['PATCH', `news?draft=true&where[id][equals]=${id}`, body],
    ],
    ['unpublishing in bulk', (id) => ['PATCH', `news?where[id][equals]=${id}`, { _status: 'draft' }]],
    ['publishing with draft=true', (id) => ['PATCH', `news/${id}?draft=true`, body]],
    ['publishing by autosave', (id) => ['PATCH', `news/${id}?draft=true&autosave=true`, body]],
    ['publishing one language', (id) => ['PATCH', `news/${id}?publishSpecificLocale=nb`, body]],
    [
      'publishing all languages',
      (id) => ['PATCH', `news/${id}?publishAllLocales=true`, { title: 'Smuglet ut' }],
    ],
    [
      'unpublishing all languages',
      (id) => ['PATCH', `news/${id}?unpublishAllLocales=true`, { title: 'Smuglet ut' }],
    ],
    ['trash in bulk', (id) => ['PATCH', `news?where[id][equals]=${id}`, later]],
    ['trash in bulk as a draft', (id) => ['PATCH', `news?draft=true&where[id][equals]=${id}`, later]],
    ['trash as a draft', (id) => ['PATCH', `news/${id}?draft=true`, later]],
    ['deleting in bulk', (id) => ['DELETE', `news?where[id][equals]=${id}`]],
    [
      'bringing back from the trash what is not there',
      (id) => ['PATCH', `news/${id}?trash=true`, { deletedAt: null }],
    ],
    [
      'autosave with the whole form',
      (id) => ['PATCH', `news/${id}?draft=true&autosave=true`, { deletedAt: null, title: 'x' }],
    ],
    ['saving without saying how', (id) => ['PATCH', `news/${id}`, { title: 'Smuglet ut' }]],
    [
      'locking with another status',
      (id) => ['PATCH', `news/${id}`, { _status: 'hidden', title: 'Smuglet ut' }],
    ],
  ])('%s leaves it as it was', async (_, request) => {
    const id = await fixture(newsroom, 'news', true)
    // A pending draft makes the newest version one that is not published, which must not open a way.
    await newsroom.rest('PATCH', `news/${id}?draft=true`, { as: 'editor', body: { summary: 'Kladd' } })
    const [before] = await newsroom.sql(
      'SELECT title, _status, updated_at, deleted_at FROM news WHERE id = $1',
      [id],
    )
    const [method, address, sent] = request(id)
    await newsroom.rest(method, address, { as: 'author', ...(sent === undefined ? {} : { body: sent }) })
    const [after] = await newsroom.sql(
      'SELECT title, _status, updated_at, deleted_at FROM news WHERE id = $1',
      [id],
    )
    expect(after).toEqual(before)
    const [store] = await newsroom.sql('SELECT state FROM content.documents WHERE id = $1', [id])
    expect(store?.state).toBe('published')
  })

  it('a published version is restored beside it, as a draft, even by those who may publish', async () => {
    const id = await fixture(newsroom, 'news', true)
    await newsroom.rest('PATCH', `news/${id}`, {
      as: 'editor',
      body: { title: 'Nyere', _status: 'published' },
    })
    const versions = await newsroom.sql('SELECT id FROM _news_v WHERE parent_id = $1 ORDER BY created_at', [
      id,
    ])
    const oldest = String(versions[0]?.id)
    for (const as of ['author', 'editor'] as const) {
      expect((await newsroom.rest('POST', `news/versions/${oldest}`, { as })).status).toBe(200)
      const [row] = await newsroom.sql('SELECT title, _status FROM news WHERE id = $1', [id])
      expect(row).toEqual({ title: 'Nyere', _status: 'published' })
    }
    const direct = newsroom.payload.restoreVersion({ collection: 'news', id: oldest, overrideAccess: true })
    await expect(direct).rejects.toThrow('gjenopprettes som utkast')
  })
})

describe('a contributor', () => {
  it('writes for their own municipality only', async () => {
    const { own, other } = newsroom.municipalities
    const create = (municipalities: string[] | undefined) =>
      newsroom.rest('POST', 'news?draft=true', {
        as: 'contributor',
        body: { title: 'Fra kommunen', municipalities },
      })
    expect((await create([other])).status).toBe(403)
    expect((await create([own, other])).status).toBe(403)
    const made = await create(undefined)
    expect(made.status).toBe(201)
    expect(JSON.stringify(made.body)).toContain(own)
    const id = idIn(made.body)
    const move = { as: 'contributor', body: { municipalities: [other] } } as const
    expect((await newsroom.rest('PATCH', `news/${id}?draft=true`, move)).status).toBe(403)
  })

  it("neither reads nor changes another municipality's draft", async () => {
    const body = { title: 'Naboens kladd', municipalities: [newsroom.municipalities.other] }
    const id = idIn((await newsroom.rest('POST', 'news?draft=true', { as: 'author', body })).body)
    expect((await newsroom.rest('GET', `news/${id}?draft=true`, { as: 'contributor' })).status).toBe(404)
    const change = await newsroom.rest('PATCH', `news/${id}?draft=true`, {
      as: 'contributor',
      body: { title: 'x' },
    })
    expect(change.status).toBe(403)
  })
})

describe('a reviewer', () => {
  const writtenTypes = documentTypeNames.filter((type) => !documentTypes[type].localized)
  it.each(writtenTypes)('reads the drafts of %s shared with them, and no others', async (slug) => {
    const create = { as: 'author', body: { title: 'Til faglig gjennomlesing' } } as const
    const id = idIn((await newsroom.rest('POST', `${slug}?draft=true`, create)).body)
    expect((await newsroom.rest('GET', `${slug}/${id}?draft=true`, { as: 'reviewer' })).status).toBe(404)
    const share = { as: 'author', body: { sharedWith: [newsroom.staff.reviewer.id] } } as const
    await newsroom.rest('PATCH', `${slug}/${id}?draft=true`, share)
    const seen = await newsroom.rest('GET', `${slug}/${id}?draft=true`, { as: 'reviewer' })
    expect(seen.status).toBe(200)
    const change = await newsroom.rest('PATCH', `${slug}/${id}?draft=true`, {
      as: 'reviewer',
      body: { title: 'x' },
    })
    expect(change.status).toBe(403)
  })
})

const idIn = (body: Record<string, unknown>): string => {
  const { doc } = body
  return typeof doc === 'object' && doc !== null && 'id' in doc ? String(doc.id) : ''
}
