import { documentTypes, type DocumentType } from '@osloregionen/contract'
import { createLocalReq } from 'payload'
import type { TypedUser } from 'payload'
import { contributorTypes } from '../access/contributors.ts'
import { roles } from '../domain/roles.ts'
import type { Role } from '../domain/roles.ts'
import type { Newsroom } from './newsroom.ts'

/** Everybody who may try something. */
export const senders = [...roles, 'stranger'] as const
export type Sender = Role | 'stranger'

export const interfaces = ['REST', 'GraphQL', 'Local API'] as const
export type Interface = (typeof interfaces)[number]

/** What can be tried with a document. */
export const operations = [
  'read what is published',
  'read a draft',
  'find a draft in a list',
  'read earlier versions',
  'create a draft',
  'create and publish',
  'save a draft of an unpublished one',
  'save a draft beside a published one',
  'publish',
  'unpublish',
  'copy a published one',
  'restore a version as a draft',
  'put a published one in the trash',
  'put an unpublished one in the trash',
  'delete a published one',
  'delete an unpublished one',
] as const
export type Operation = (typeof operations)[number]

const names: Record<DocumentType, { one: string; many: string }> = {
  news: { one: 'News', many: 'allNews' },
  reports: { one: 'Report', many: 'Reports' },
  campaigns: { one: 'Campaign', many: 'Campaigns' },
  'newsletter-issues': { one: 'NewsletterIssue', many: 'NewsletterIssues' },
  events: { one: 'Event', many: 'Events' },
  meetings: { one: 'Meeting', many: 'Meetings' },
  statements: { one: 'Statement', many: 'Statements' },
  'governing-documents': { one: 'GoverningDocument', many: 'GoverningDocuments' },
  projects: { one: 'Project', many: 'Projects' },
  pages: { one: 'Page', many: 'Pages' },
  guides: { one: 'Guide', many: 'Guides' },
  bodies: { one: 'Body', many: 'Bodies' },
  people: { one: 'Person', many: 'People' },
  municipalities: { one: 'Municipality', many: 'Municipalities' },
  'sub-regions': { one: 'SubRegion', many: 'SubRegions' },
  'priority-areas': { one: 'PriorityArea', many: 'PriorityAreas' },
  sectors: { one: 'Sector', many: 'Sectors' },
  'event-series': { one: 'EventSeries', many: 'EventSeriesList' },
}

const titleOf = (slug: DocumentType) => (slug === 'people' ? 'name' : 'title')
const startsAt = '2031-05-20T08:00:00.000Z'

/** What a document must say besides its title, by type. */
const particulars: Record<DocumentType, Record<string, unknown>> = {
  news: { kind: 'news' },
  reports: { kind: 'final-report' },
  campaigns: { status: 'planned' },
  'newsletter-issues': { list: 'osloregionen' },
  events: { kind: 'seminar', startsAt },
  meetings: { state: 'save-the-date', startsAt },
  statements: { kind: 'statement' },
  'governing-documents': { kind: 'strategy' },
  projects: { kind: 'project', status: 'active' },
  pages: {},
  guides: { audience: 'talent' },
  bodies: { kind: 'committee' },
  people: {},
  municipalities: {
    number2024: '3201',
    number2020: '3024',
    county2024: 'Akershus',
    county2020: 'Viken',
  },
  'sub-regions': {},
  'priority-areas': {},
  sectors: {},
  'event-series': {},
}

let serial = 0

/** A minimal document of a type. */
export function sample(slug: DocumentType): Record<string, unknown> {
  serial += 1
  const title = { [titleOf(slug)]: `Prøve ${slug} ${serial}` }
  const written = documentTypes[slug].localized ? {} : { language: 'nb', sites: ['osloregionen'] }
  return { ...title, ...written, ...particulars[slug] }
}

/**
 * A document made by the system, published or not. What is not is shared with the reviewer, and the contributor's own,
 * where it can be.
 */
export async function fixture(newsroom: Newsroom, slug: DocumentType, published: boolean): Promise<string> {
  const isOwned = contributorTypes.some((type) => type === slug) && !published
  const owned = isOwned ? { municipalities: [newsroom.municipalities.own] } : {}
  const isShared = !documentTypes[slug].localized && !published
  const shared = isShared ? { sharedWith: [newsroom.staff.reviewer.id] } : {}
  const doc = await newsroom.payload.create({
    collection: slug,
    data: { ...sample(slug), ...owned, ...shared, _status: published ? 'published' : 'draft' },
    overrideAccess: true,
  } as Parameters<typeof newsroom.payload.create>[0])
  const id = String(doc.id)
  if (isOwned) {
    // By the system, since only the system says who made it.
    await newsroom.sql(`UPDATE ${slug} SET created_by_id = $2 WHERE id = $1`, [
      id,
      newsroom.staff.contributor.id,
    ])
  }
  return id
}

/** Tries an operation as somebody; tells whether it was let through. */
export function attempt(
  newsroom: Newsroom,
  api: Interface,
  as: Sender,
  slug: DocumentType,
  operation: Operation,
  id: string,
): Promise<boolean> {
  if (api === 'REST') return byRest(newsroom, as, slug, operation, id)
  return api === 'GraphQL'
    ? byGraphql(newsroom, as, slug, operation, id)
    : byLocal(newsroom, as, slug, operation, id)
}

async function newestVersion(newsroom: Newsroom, slug: DocumentType, id: string): Promise<string> {
  const where = { parent: { equals: id } }
  const { docs } = await newsroom.payload.findVersions({
    collection: slug,
    where,
    limit: 1,
    overrideAccess: true,
  })
  return String(docs[0]?.id)
}

async function byRest(newsroom: Newsroom, as: Sender, slug: DocumentType, operation: Operation, id: string) {
  const title = titleOf(slug)
  const send = async (method: string, address: string, body?: object) => {
    const answer = await newsroom.rest(method, address, { as, ...(body === undefined ? {} : { body }) })
    if (answer.status >= 500) throw new Error(`${method} ${address} → ${answer.status}`)
    return answer
  }
  const ok = async (method: string, address: string, body?: object) =>
    (await send(method, address, body)).status < 300
  const deletedAt = new Date().toISOString()
  switch (operation) {
    case 'read what is published':
      return ok('GET', `${slug}/${id}`)
    case 'read a draft':
      return ok('GET', `${slug}/${id}?draft=true`)
    case 'find a draft in a list': {
      const { body } = await send('GET', `${slug}?draft=true&where[id][equals]=${id}`)
      return Array.isArray(body.docs) && body.docs.length === 1
    }
    case 'read earlier versions': {
      const { body } = await send('GET', `${slug}/versions?where[parent][equals]=${id}`)
      return Array.isArray(body.docs) && body.docs.length > 0
    }
    case 'create a draft':
      return ok('POST', `${slug}?draft=true`, { ...sample(slug), _status: 'draft' })
    case 'create and publish':
      return ok('POST', slug, { ...sample(slug), _status: 'published' })
    case 'save a draft of an unpublished one':
    case 'save a draft beside a published one':
      return ok('PATCH', `${slug}/${id}?draft=true`, { [title]: 'Endret' })
    case 'publish':
      return ok('PATCH', `${slug}/${id}`, { _status: 'published' })
    case 'unpublish':
      return ok('PATCH', `${slug}/${id}`, { _status: 'draft' })
    case 'copy a published one':
      return ok('POST', `${slug}/${id}/duplicate`, {})
    case 'restore a version as a draft':
      return ok('POST', `${slug}/versions/${await newestVersion(newsroom, slug, id)}?draft=true`)
    case 'put a published one in the trash':
    case 'put an unpublished one in the trash':
      return ok('PATCH', `${slug}/${id}`, { deletedAt })
    case 'delete a published one':
    case 'delete an unpublished one':
      return ok('DELETE', `${slug}/${id}`)
  }
}

async function byGraphql(
  newsroom: Newsroom,
  as: Sender,
  slug: DocumentType,
  operation: Operation,
  id: string,
) {
  const { one, many } = names[slug]
  const title = titleOf(slug)
  const send = async (query: string, data?: object) => {
    const answer = await newsroom.graphql(query, { as, variables: { id, data } })
    if (answer.status >= 500) throw new Error(`${query} → ${answer.status}`)
    return answer
  }
  const ok = async (query: string, data?: object) => {
    const { status, body } = await send(query, data)
    return status < 300 && body.errors === undefined
  }
  const change = (more = '') =>
    `mutation ($id: String!, $data: mutation${one}UpdateInput!) { update${one}(id: $id, data: $data${more}) { id } }`
  const add = (more = '') =>
    `mutation ($data: mutation${one}Input!) { create${one}(data: $data${more}) { id } }`
  const input = () =>
    Object.fromEntries(
      Object.entries(sample(slug)).map(([name, value]) => [
        name,
        name === 'kind' || name === 'state' ? String(value).replaceAll('-', '_') : value,
      ]),
    )
  const docsIn = async (query: string) => {
    const { body } = await send(query)
    return JSON.stringify(body).includes('"id"')
  }
  switch (operation) {
    case 'read what is published':
      return ok(`query ($id: String!) { ${one}(id: $id) { id } }`)
    case 'read a draft':
      return ok(`query ($id: String!) { ${one}(id: $id, draft: true) { id } }`)
    case 'find a draft in a list':
      return docsIn(`{ ${many}(draft: true, where: { id: { equals: "${id}" } }) { docs { id } } }`)
    case 'read earlier versions':
      return docsIn(`{ versions${many}(where: { parent: { equals: "${id}" } }) { docs { id } } }`)
    case 'create a draft':
      return ok(add(', draft: true'), { ...input(), _status: 'draft' })
    case 'create and publish':
      return ok(add(), { ...input(), _status: 'published' })
    case 'save a draft of an unpublished one':
    case 'save a draft beside a published one':
      return ok(change(', draft: true'), { [title]: 'Endret' })
    case 'publish':
      return ok(change(), { _status: 'published' })
    case 'unpublish':
      return ok(change(), { _status: 'draft' })
    case 'copy a published one':
      return ok(
        `mutation ($id: String!, $data: mutation${one}Input!) { duplicate${one}(id: $id, data: $data) { id } }`,
        input(),
      )
    case 'restore a version as a draft':
      return ok(
        `mutation { restoreVersion${one}(id: "${await newestVersion(newsroom, slug, id)}", draft: true) { id } }`,
      )
    case 'put a published one in the trash':
    case 'put an unpublished one in the trash':
      return ok(change(), { deletedAt: new Date().toISOString() })
    case 'delete a published one':
    case 'delete an unpublished one':
      return ok(`mutation ($id: String!) { delete${one}(id: $id) { id } }`)
  }
}

async function byLocal(newsroom: Newsroom, as: Sender, slug: DocumentType, operation: Operation, id: string) {
  const { payload } = newsroom
  const title = titleOf(slug)
  const user: TypedUser | undefined =
    as === 'stranger' ? undefined : { ...newsroom.staff[as], collection: 'users' }
  const req = await createLocalReq(user === undefined ? {} : { user }, payload)
  const common = { collection: slug, overrideAccess: false, req, depth: 0 } as const
  const update = (data: object, draft = false) => payload.update({ ...common, id, data, draft })
  const create = (data: object, draft: boolean) =>
    payload.create({ ...common, data: { ...sample(slug), ...data }, draft } as Parameters<
      typeof payload.create
    >[0])
  const tries: Record<Operation, () => Promise<unknown>> = {
    'read what is published': () => payload.findByID({ ...common, id }),
    'read a draft': () => payload.findByID({ ...common, id, draft: true }),
    'find a draft in a list': () =>
      found(payload.find({ ...common, draft: true, where: { id: { equals: id } } })),
    'read earlier versions': () =>
      found(payload.findVersions({ ...common, where: { parent: { equals: id } } })),
    'create a draft': () => create({ _status: 'draft' }, true),
    'create and publish': () => create({ _status: 'published' }, false),
    'save a draft of an unpublished one': () => update({ [title]: 'Endret' }, true),
    'save a draft beside a published one': () => update({ [title]: 'Endret' }, true),
    publish: () => update({ _status: 'published' }),
    unpublish: () => update({ _status: 'draft' }),
    'copy a published one': () => payload.duplicate({ ...common, id }),
    'restore a version as a draft': async () =>
      payload.restoreVersion({ ...common, id: await newestVersion(newsroom, slug, id), draft: true }),
    'put a published one in the trash': () => update({ deletedAt: new Date().toISOString() }),
    'put an unpublished one in the trash': () => update({ deletedAt: new Date().toISOString() }),
    'delete a published one': () => payload.delete({ ...common, id }),
    'delete an unpublished one': () => payload.delete({ ...common, id }),
  }
  try {
    await tries[operation]()
    return true
  } catch (error) {
    const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 500
    if (typeof status === 'number' && status < 500) return false
    throw error
  }
}

async function found(answer: Promise<{ docs: unknown[] }>): Promise<void> {
  const { docs } = await answer
  if (docs.length === 0) throw Object.assign(new Error('nothing found'), { status: 404 })
}
