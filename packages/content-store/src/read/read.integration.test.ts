import type { Sort } from '@osloregionen/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEmptyDatabase, type TestDatabase } from '../../../../tools/testing/index.ts'
import {
  createTestStore,
  sampleMunicipality,
  sampleNews,
  samplePerson,
  type TestStore,
} from '../testing/index.ts'
import {
  findDocument,
  listDocuments,
  memberNumbers,
  searchDocuments,
  sitePaths,
  suggestTitles,
  type HitPosition,
  type Position,
} from './index.ts'

let database: TestDatabase
let store: TestStore
const day = (number: number) => `2021-01-${String(number).padStart(2, '0')}T08:00:00.000Z`

beforeAll(async () => {
  database = await createEmptyDatabase()
  store = await createTestStore(database.ownerUrl)
  const titles = ['Åpen dag', 'Ærlig talt', 'Østover', 'Bane', 'Bane', 'Areal', 'Zoo']
  await store.publish(
    ...titles.map((title, index) =>
      sampleNews({
        slug: `sak-${index}`,
        title,
        // Pairs share an instant, so the id has to decide between them.
        publishedAt: day(1 + Math.floor(index / 2)),
        priorityAreas: index % 2 === 0 ? ['klima-og-miljo'] : [],
        municipalities: index === 3 ? ['3205'] : [],
        text: `Tekst om 2 > 1 & "annet" ${title}`,
      }),
    ),
    sampleNews({
      slug: 'story',
      language: 'en',
      sites: ['oslopolitan', 'osloregionen'],
      title: 'Freight by rail',
      text: 'Freight trains are running',
      publishedAt: day(20),
    }),
    samplePerson({ slug: 'eva', title: 'Eva', summary: 'Fagansvarlig', text: 'Arbeider med transport' }),
  )
  const nb = sampleMunicipality('3205', '3030', { slug: 'lillestrom', title: 'Lillestrøm' })
  await store.publish(
    nb,
    sampleMunicipality('3205', '3030', {
      id: nb.id,
      slug: 'lillestrom',
      title: 'Lillestrøm',
      language: 'en',
    }),
  )
  const withdrawn = sampleNews({ slug: 'trukket', title: 'Trukket' })
  await store.publish(withdrawn)
  await store.withdraw(withdrawn.id)
})
afterAll(async () => {
  await store?.close()
  await database?.drop()
})

const titlesIn = (cards: string): string[] =>
  JSON.parse(`[${cards}]`).map(({ title }: { title: string }) => title)

describe('a list', () => {
  test.each<Sort>(['-publishedAt', 'publishedAt', '-updatedAt', 'updatedAt', 'title', '-title'])(
    'sorted by %s pages through everything once, in order',
    async (sort) => {
      const whole = await listDocuments(store, { types: ['news'], sort, limit: 100 })
      const paged: string[] = []
      let after: Position | undefined
      do {
        const page = await listDocuments(store, { types: ['news'], sort, limit: 2, after })
        expect(page.total).toBe(8)
        paged.push(...titlesIn(page.cards))
        after = page.next ?? undefined
      } while (after !== undefined)
      expect(paged).toEqual(titlesIn(whole.cards))
      expect(paged).toHaveLength(8)
    },
  )

  test('sorts Norwegian letters last, as Norwegian does', async () => {
    const { cards } = await listDocuments(store, {
      types: ['news'],
      language: 'nb',
      sort: 'title',
      limit: 100,
    })
    expect(titlesIn(cards)).toEqual(['Areal', 'Bane', 'Bane', 'Zoo', 'Ærlig talt', 'Østover', 'Åpen dag'])
  })

  test('says where the next page begins only when there is one', async () => {
    const { next } = await listDocuments(store, { types: ['news'], sort: 'title', limit: 8 })
    expect(next).toBeNull()
  })

  test('holds what matches all filters', async () => {
    const list = await listDocuments(store, {
      sort: '-publishedAt',
      limit: 10,
      types: ['news', 'people'],
      facets: ['municipality:3205'],
      publishedAfter: day(1),
      publishedBefore: day(3),
    })
    expect(titlesIn(list.cards)).toEqual(['Bane'])
    expect(list.total).toBe(1)
  })

  test('gives a register entry once: in bokmål, or in the language of the site', async () => {
    const read = async (filter: object) => {
      const { cards } = await listDocuments(store, {
        types: ['municipalities'],
        sort: 'title',
        limit: 9,
        ...filter,
      })
      return JSON.parse(`[${cards}]`).map(({ language }: { language: string }) => language)
    }
    expect(await read({})).toEqual(['nb'])
    expect(await read({ language: 'en' })).toEqual(['en'])
    expect(await read({ site: 'oslopolitan' })).toEqual(['en'])
    expect(await read({ site: 'osloregionen', language: 'en' })).toEqual([])
  })

  test('gives the address on the site asked for, else on the primary site', async () => {
    const read = async (site?: 'osloregionen') => {
      const { cards } = await listDocuments(store, {
        types: ['news'],
        language: 'en',
        sort: 'title',
        limit: 1,
        site,
      })
      return JSON.parse(cards).path
    }
    expect(await read()).toBe('/stories/story')
    expect(await read('osloregionen')).toBe('/aktuelt/story')
  })
})

describe('one document', () => {
  test('is found by id and by slug, in the language of the reader', async () => {
    const found = await findDocument(
      store,
      { type: 'municipalities', slug: 'lillestrom' },
      { site: 'oslopolitan' },
    )
    expect(found.kind).toBe('document')
    expect(found.kind === 'document' && JSON.parse(found.json)).toMatchObject({
      language: 'en',
      path: '/region/lillestrom',
    })
  })

  test('is not there in a language or on a site it is not on', async () => {
    const kind = async (view: object) =>
      (await findDocument(store, { type: 'news', slug: 'sak-1' }, view)).kind
    expect(await kind({})).toBe('document')
    expect(await kind({ site: 'osloregionen' })).toBe('document')
    expect(await kind({ language: 'en' })).toBe('unknown')
    expect(await kind({ site: 'oslopolitan' })).toBe('unknown')
  })

  test('that has no page anywhere has no address', async () => {
    const found = await findDocument(store, { type: 'people', slug: 'eva' }, { site: 'osloregionen' })
    expect(found.kind === 'document' && JSON.parse(found.json)).toMatchObject({ url: null, path: null })
  })
})

test('the paths of a site are those of what is published there', async () => {
  const { paths } = await sitePaths(store, 'oslopolitan')
  expect(
    JSON.parse(paths)
      .map(({ path }: { path: string }) => path)
      .toSorted(),
  ).toEqual(['/region/lillestrom', '/stories/story'])
})

test('a member is known by both its numbers', async () => {
  expect((await memberNumbers(store)).slugs).toEqual({ 3030: expect.any(String), 3205: expect.any(String) })
})

describe('search', () => {
  const search = (q: string, more: object = {}) => searchDocuments(store, { q, limit: 10, ...more })

  test('finds other forms of a word, in the language of each document', async () => {
    expect(titlesIn((await search('trains')).hits)).toEqual(['Freight by rail'])
    expect(titlesIn((await search('train')).hits)).toEqual(['Freight by rail'])
    expect(titlesIn((await search('arealet')).hits)).toEqual(['Areal'])
  })

  test('finds words wherever they are told that they may break', async () => {
    const title = 'Gang\u00ADfelt'
    const story = sampleNews({ slug: 'gangfelt', title, text: 'Om syk\u00ADkel\u200Bveier' })
    await store.publish(story)
    for (const q of ['gangfelt', 'gang\u00ADfelt']) expect(titlesIn((await search(q)).hits)).toEqual([title])
    expect(JSON.parse((await search('sykkelvei')).hits).snippet).toContain('Om <mark>sykkelveier</mark>')
    await store.withdraw(story.id)
  })

  test('finds words in any quotation marks, and beside any dash', async () => {
    const title = 'Hva «deltidsby» betyr – “sentrum”'
    const story = sampleNews({ slug: 'deltidsby', title, text: '' })
    await store.publish(story)
    for (const q of ['deltidsby', '«deltidsby»', 'sentrum', '“sentrum”', 'betyr –'])
      expect(titlesIn((await search(q)).hits), q).toEqual([title])
    await store.withdraw(story.id)
  })

  test('finds letters however they are put together when they are asked for', async () => {
    expect(titlesIn((await search('Åpen'.normalize('NFD'))).hits)).toEqual(['Åpen dag'])
  })

  test('marks hits in escaped text', async () => {
    const { hits } = await search('areal')
    expect(JSON.parse(hits).snippet).toContain('2 &gt; 1 &amp; &quot;annet&quot; <mark>Areal</mark>')
  })

  test('counts facets over all hits, and pages through them once', async () => {
    const all = await search('tekst')
    expect(all.total).toBe(7)
    expect(JSON.parse(all.facets)).toEqual({
      type: [{ value: 'news', count: 7 }],
      priorityArea: [{ value: 'klima-og-miljo', count: 4 }],
    })
    const paged: string[] = []
    let after: HitPosition | undefined
    do {
      const page = await search('tekst', { limit: 2, after })
      paged.push(...titlesIn(page.hits))
      after = page.next ?? undefined
    } while (after !== undefined)
    expect(paged).toEqual(titlesIn(all.hits))
  })

  test('finds nothing withdrawn, and nothing for words that are none', async () => {
    for (const q of ['trukket', '"', '!!!', '&|!()', "'; DROP TABLE", '\\', ':*', '<->'])
      expect(await search(q), q).toMatchObject({ hits: '', total: 0, next: null })
  })
})

describe('suggestions', () => {
  const suggest = async (q: string) => (await suggestTitles(store, { q, limit: 3 })).titles

  test('complete what was typed, also in the middle of a title and with a slip', async () => {
    expect(await suggest('åp')).toEqual(['Åpen dag'])
    expect(await suggest('tal')).toEqual(['Ærlig talt'])
    expect(await suggest('Lilestrøm')).toEqual(['Lillestrøm'])
  })

  test('name a title once', async () => {
    expect(await suggest('bane')).toEqual(['Bane'])
  })

  test('take signs as they stand', async () => {
    for (const q of ['%', '_', '\\', '%%%']) expect(await suggest(q)).toEqual([])
  })
})
