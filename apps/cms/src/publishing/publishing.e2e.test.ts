import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openProduct, type Saved } from '../testing/product.ts'

/** The whole way of a news item: from the staff API, through the store, to the public API and the page. */
const { api, page, publish, soon, staff } = await openProduct()

const create = (fields: object) =>
  publish('news', { summary: 'Kort om saken.', language: 'nb', sites: ['osloregionen'], ...fields })

describe('a news item', () => {
  it('is on the page, in the list and in the API when it is published', async () => {
    const title = `Publisert ${randomUUID()}`
    const { slug } = await create({ title })
    expect(await soon(async () => (await api(`/news/${slug}`)).status === 200)).toBe(true)
    expect(await soon(async () => (await page(`/aktuelt/${slug}`)).html.includes(title))).toBe(true)
    expect(await soon(async () => (await page('/aktuelt')).html.includes(title))).toBe(true)
    expect(
      await soon(async () => (await api(`/search?q=${encodeURIComponent(title)}`)).text.includes(slug)),
    ).toBe(true)
  })

  it('keeps its published words while a draft is written, and the words of the draft are nowhere public', async () => {
    const secret = `hemmelig${randomUUID().replaceAll('-', '')}`
    const { id, slug } = await create({ title: `Med utkast ${randomUUID()}` })
    for (const query of ['?draft=true', '?draft=true&autosave=true', '']) {
      const response = await staff('editor', 'PATCH', `/news/${id}${query}`, { summary: secret })
      expect(response.status).toBe(200)
    }
    expect(await soon(async () => (await page(`/aktuelt/${slug}`)).status === 200)).toBe(true)
    const places = [
      (await page(`/aktuelt/${slug}`)).html,
      (await page('/aktuelt')).html,
      (await page('/rss.xml')).html,
      (await api(`/news/${slug}`)).text,
      (await api('/news?limit=100')).text,
      (await api('/changes?limit=100')).text,
    ]
    const hits = await api(`/search?q=${secret}`)
    expect(JSON.parse(hits.text)).toMatchObject({ total: 0 })
    for (const place of places) expect(place).not.toContain(secret)
  })

  it('answers 410 on the page and in the API once it is unpublished, and is in no list', async () => {
    const { id, slug } = await create({ title: `Tas ned ${randomUUID()}` })
    expect(await soon(async () => (await page(`/aktuelt/${slug}`)).status === 200)).toBe(true)
    expect((await staff('editor', 'PATCH', `/news/${id}`, { _status: 'draft' })).status).toBe(200)
    expect(await soon(async () => (await page(`/aktuelt/${slug}`)).status === 410)).toBe(true)
    expect((await api(`/news/${slug}`)).status).toBe(410)
    expect((await api(`/news/${id}`)).status).toBe(410)
    expect((await api('/news?limit=100')).text).not.toContain(slug)
  })

  it('answers 410 once it is deleted for good, and followers are told', async () => {
    const { id, slug } = await create({ title: `Slettes ${randomUUID()}` })
    expect((await staff('editor', 'DELETE', `/news/${id}`)).status).toBe(200)
    expect(await soon(async () => (await api(`/news/${slug}`)).status === 410)).toBe(true)
    const last = await lastChanges()
    expect(last).toContainEqual(expect.objectContaining({ op: 'delete', id, slug, reason: 'deleted' }))
  })

  it('moves: its old address leads to the new one in one hop', async () => {
    const { id, slug } = await create({ title: `Flyttes ${randomUUID()}` })
    const there = `${slug}-flyttet`
    expect(
      (await staff('editor', 'PATCH', `/news/${id}`, { slug: there, _status: 'published' })).status,
    ).toBe(200)
    expect(await soon(async () => (await page(`/aktuelt/${slug}`)).status === 301)).toBe(true)
    expect((await page(`/aktuelt/${slug}`)).location).toMatch(new RegExp(`/aktuelt/${there}$`))
    expect((await page(`/aktuelt/${there}`)).status).toBe(200)
    expect((await api(`/news/${slug}`)).status).toBe(301)
  })

  it('shows the new name of a priority area it embeds, soon after the area is renamed', async () => {
    const areas = await staff('editor', 'GET', '/priority-areas?limit=1&locale=nb')
    const { docs }: { docs: { id: string; title: string }[] } = await areas.json()
    const area = docs[0]
    if (area === undefined) throw new Error('The sample content has no priority area')
    const { slug } = await create({ title: `Merket ${randomUUID()}`, priorityAreas: [area.id] })
    const rename = (title: string) =>
      staff('editor', 'PATCH', `/priority-areas/${area.id}?locale=nb`, { title, _status: 'published' })
    expect((await rename(`${area.title} (nytt navn)`)).status).toBe(200)
    expect(await soon(async () => (await api(`/news/${slug}`)).text.includes('(nytt navn)'))).toBe(true)
    expect(await soon(async () => (await page(`/aktuelt/${slug}`)).html.includes('(nytt navn)'))).toBe(true)
    expect((await rename(area.title)).status).toBe(200)
  })

  it('cannot be published, unpublished or deleted by an author', async () => {
    const published = await create({ title: `Redaktørens ${randomUUID()}` })
    const title = `Skribentens ${randomUUID()}`
    const direct = await staff('author', 'POST', '/news', {
      title,
      language: 'nb',
      sites: ['osloregionen'],
      _status: 'published',
    })
    expect(direct.status).toBe(403)
    const draft = await staff('author', 'POST', '/news?draft=true', {
      title,
      language: 'nb',
      sites: ['osloregionen'],
    })
    const { doc }: { doc: Saved } = await draft.json()
    expect((await staff('author', 'PATCH', `/news/${doc.id}`, { _status: 'published' })).status).toBe(403)
    expect(
      (await staff('author', 'PATCH', `/news?where[id][equals]=${doc.id}`, { _status: 'published' })).status,
    ).toBeGreaterThanOrEqual(400)
    expect((await staff('author', 'PATCH', `/news/${published.id}`, { _status: 'draft' })).status).toBe(403)
    expect((await staff('author', 'DELETE', `/news/${published.id}`)).status).toBe(403)
    const byGraphQL = await staff('author', 'POST', '/graphql', {
      query: `mutation { updateNews(id: "${doc.id}", data: { _status: published }) { id _status } }`,
    })
    expect(await byGraphQL.text()).toContain('errors')
    expect((await api(`/news/${doc.slug}`)).status).toBe(404)
    expect((await api(`/news/${published.slug}`)).status).toBe(200)
  })
})

/** The newest changes of the feed, followed from the beginning. */
async function lastChanges(): Promise<object[]> {
  let since = ''
  for (;;) {
    const { text } = await api(`/changes?limit=100${since === '' ? '' : `&since=${since}`}`)
    const answer: { changes: object[]; next: string; more: boolean } = JSON.parse(text)
    since = encodeURIComponent(answer.next)
    if (!answer.more) return answer.changes
  }
}
