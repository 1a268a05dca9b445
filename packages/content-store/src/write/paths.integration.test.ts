import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEmptyDatabase, type TestDatabase } from '../../../../tools/testing/index.ts'
import {
  findDocument,
  listRedirectsWithQuery,
  readState,
  resolvePath,
  searchDocuments,
  sitePaths,
} from '../read/index.ts'
import {
  createTestStore,
  sampleMunicipality,
  sampleNews,
  sampleRedirect,
  type TestStore,
} from '../testing/index.ts'
import { AddressTakenError } from './index.ts'

let database: TestDatabase
let store: TestStore
beforeAll(async () => {
  database = await createEmptyDatabase()
  store = await createTestStore(database.ownerUrl)
})
afterAll(async () => {
  await store?.close()
  await database?.drop()
})

const at = (path: string) => resolvePath(store, 'osloregionen', path)
const leadsTo = (to: string, status = 301) => ({ kind: 'redirect', to, status })

describe('a former path', () => {
  test('leads to the document, wherever it moves, until it is withdrawn', async () => {
    const formerPaths = { osloregionen: ['/prosjekter/gammelt-navn', '/prosjekter/eldre-navn'] }
    const news = sampleNews({ slug: 'omrade', formerPaths })
    await store.publish(news)
    for (const path of formerPaths.osloregionen)
      expect(await at(path)).toMatchObject(leadsTo('/aktuelt/omrade'))
    await store.publish(sampleNews({ id: news.id, slug: 'omradet', formerPaths }))
    expect(await at('/prosjekter/eldre-navn')).toMatchObject(leadsTo('/aktuelt/omradet'))
    await store.withdraw(news.id)
    expect(await at('/prosjekter/eldre-navn')).toMatchObject({ kind: 'gone' })
  })

  test('that comes alone is a change', async () => {
    const news = sampleNews({ slug: 'uendret' })
    await store.publish(news)
    const { revision } = await readState(store)
    await store.publish({ ...news, formerPaths: { osloregionen: ['/tidligere'] } })
    expect((await readState(store)).revision).toBe(revision + 1)
    expect(await at('/tidligere')).toMatchObject(leadsTo('/aktuelt/uendret'))
  })

  test('gives way to whatever stands there, and to its own document', async () => {
    await store.publish(sampleNews({ slug: 'star-her' }), sampleRedirect('/leder-bort', '/annet'))
    const formerPaths = { osloregionen: ['/aktuelt/star-her', '/leder-bort', '/aktuelt/selv'] }
    await store.publish(sampleNews({ slug: 'selv', formerPaths }))
    expect(await at('/aktuelt/star-her')).toMatchObject({ kind: 'document' })
    expect(await at('/leder-bort')).toMatchObject(leadsTo('/annet'))
    expect(await at('/aktuelt/selv')).toMatchObject({ kind: 'document' })
  })

  test('takes over from what has gone, and is taken over by what comes', async () => {
    const gone = sampleNews({ slug: 'for-lenge-siden' })
    await store.publish(gone)
    await store.withdraw(gone.id)
    const formerPaths = { osloregionen: ['/aktuelt/for-lenge-siden'] }
    await store.publish(sampleNews({ slug: 'arving', formerPaths }))
    expect(await at('/aktuelt/for-lenge-siden')).toMatchObject(leadsTo('/aktuelt/arving'))
    await store.publish(sampleNews({ slug: 'for-lenge-siden' }))
    expect(await at('/aktuelt/for-lenge-siden')).toMatchObject({ kind: 'document' })
  })
})

describe('a redirect', () => {
  test('leads where it says, from a path or from a query', async () => {
    await store.publish(
      sampleRedirect('/2019/02/erklaering', '/styringsdokumenter/ordforererklaeringen'),
      sampleRedirect('/?p=123', 'https://www.brandingoslo.no/', { status: 302 }),
    )
    expect(await at('/2019/02/erklaering')).toMatchObject(leadsTo('/styringsdokumenter/ordforererklaeringen'))
    expect(await at('/?p=123')).toMatchObject(leadsTo('https://www.brandingoslo.no/', 302))
    expect(await at('/?p=12')).toMatchObject({ kind: 'unknown' })
  })

  test('leaves nothing behind when it is withdrawn, deleted or given another address', async () => {
    const redirect = sampleRedirect('/fra', '/til')
    await store.publish(redirect)
    await store.withdraw(redirect.id)
    expect(await at('/fra')).toMatchObject({ kind: 'unknown' })
    await store.publish(redirect)
    await store.publish(sampleRedirect('/fra-i-stedet', '/til', { id: redirect.id }))
    expect(await at('/fra')).toMatchObject({ kind: 'unknown' })
    expect(await at('/fra-i-stedet')).toMatchObject(leadsTo('/til'))
    await store.withdraw(redirect.id, 'deleted')
    expect(await at('/fra-i-stedet')).toMatchObject({ kind: 'unknown' })
  })

  test('holds its address like a document, and yields it when it is withdrawn', async () => {
    const redirect = sampleRedirect('/aktuelt/holdt', '/annet')
    await store.publish(redirect)
    await expect(store.publish(sampleNews({ slug: 'holdt' }))).rejects.toThrow(AddressTakenError)
    await expect(store.publish(sampleRedirect('/aktuelt/holdt', '/noe'))).rejects.toThrow(AddressTakenError)
    await store.withdraw(redirect.id)
    await store.publish(sampleNews({ slug: 'holdt' }))
    expect(await at('/aktuelt/holdt')).toMatchObject({ kind: 'document' })
    await expect(store.publish(redirect)).rejects.toThrow(AddressTakenError)
  })

  test('may take an address that a document has moved away from', async () => {
    const news = sampleNews({ slug: 'flyttet-fra' })
    await store.publish(news)
    await store.publish(sampleNews({ id: news.id, slug: 'flyttet-til' }))
    await store.publish(sampleRedirect('/aktuelt/flyttet-fra', '/rapporter'))
    expect(await at('/aktuelt/flyttet-fra')).toMatchObject(leadsTo('/rapporter'))
    expect(await at('/aktuelt/flyttet-til')).toMatchObject({ kind: 'document' })
  })

  test('is no document: not by id, in no search, in no list of paths', async () => {
    const redirect = sampleRedirect('/usynlig', '/til')
    await store.publish(redirect)
    expect((await findDocument(store, { id: redirect.id }, {})).kind).toBe('unknown')
    expect((await searchDocuments(store, { q: 'usynlig', limit: 10 })).total).toBe(0)
    expect((await sitePaths(store, 'osloregionen')).paths).not.toContain('/usynlig')
  })

  test('with a query is listed for its site while it is public', async () => {
    const redirect = sampleRedirect('/news?id=5', '/stories/five', { site: 'oslopolitan', status: 302 })
    const listed = async () => JSON.parse((await listRedirectsWithQuery(store, 'oslopolitan')).redirects)
    expect(await listed()).toEqual([])
    await store.publish(
      redirect,
      sampleRedirect('/?p=1', '/about', { site: 'oslopolitan' }),
      sampleRedirect('/plain', '/about', { site: 'oslopolitan' }),
    )
    expect(await listed()).toEqual([
      { from: '/?p=1', to: '/about', status: 301 },
      { from: '/news?id=5', to: '/stories/five', status: 302 },
    ])
    await store.withdraw(redirect.id)
    expect(await listed()).toEqual([{ from: '/?p=1', to: '/about', status: 301 }])
  })
})

describe('what has been merged', () => {
  test('leads from every address it ever had to its successor in the same language, however often that is merged or moves', async () => {
    const of = (number: string, id: string, slug: string) => [
      sampleMunicipality(number, number, { id, slug }),
      sampleMunicipality(number, number, { id, slug, language: 'en' }),
    ]
    await store.publish(
      ...of('0101', 'en', 'forst'),
      ...of('0102', 'to', 'annen'),
      ...of('0103', 'tre', 'tredje'),
    )
    await store.publish(...of('0101', 'en', 'omdopt'))
    await store.withdraw('en', { mergedInto: 'to' })
    await store.withdraw('to', { mergedInto: 'tre' })
    await store.publish(...of('0103', 'tre', 'samlet'))
    for (const slug of ['forst', 'omdopt', 'annen'])
      expect(await at(`/kommuner/${slug}`)).toMatchObject(leadsTo('/kommuner/samlet'))
    const english = await resolvePath(store, 'oslopolitan', '/region/annen')
    expect(english).toMatchObject(leadsTo('/region/samlet'))
    await store.withdraw('tre')
    expect(await at('/kommuner/forst')).toMatchObject({ kind: 'gone' })
  })

  test('leads to another site where its successor has no page on its own', async () => {
    const news = sampleNews({ slug: 'norsk' })
    const story = sampleNews({ slug: 'engelsk', language: 'en', sites: ['oslopolitan'] })
    await store.publish(news, story)
    await store.withdraw(news.id, { mergedInto: story.id })
    expect(await at('/aktuelt/norsk')).toMatchObject(leadsTo(story.addresses.oslopolitan?.url ?? ''))
  })
})
