import { SiteSettings, type Site } from '@osloregionen/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../testing/newsroom.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
}, 120_000)
afterAll(() => newsroom?.close())

const stored = async (id: string): Promise<object> => {
  const [row] = await newsroom.sql('SELECT document FROM content.documents WHERE id = $1', [id])
  return JSON.parse(String(row?.document))
}
const settingsOf = async (site: Site) => SiteSettings.parse({ revision: 1, ...(await stored(site)) })
const save = (address: string, body: object, as: 'editor' | 'author' = 'editor') =>
  newsroom.rest('POST', `globals/${address}`, { as, body })
const idIn = ({ body }: { body: Record<string, unknown> }): string => {
  const { doc } = body
  return typeof doc === 'object' && doc !== null && 'id' in doc ? String(doc.id) : ''
}

describe('the facts of the organisation', () => {
  const members = { value: '65', unit: 'kommuner', label: 'Medlemmer', source: 'Osloregionen', year: 2021 }
  const people = { value: '2,23', unit: 'millioner', label: 'Innbyggere', source: 'SSB', year: 2020 }

  it('stand on both sites when they are saved, each in the language of the site', async () => {
    const { status, body } = await save('organisation?locale=nb', { figures: [members, people] })
    expect(status, JSON.stringify(body)).toBe(200)
    const { figures } = await newsroom.payload.findGlobal({ slug: 'organisation', overrideAccess: true })
    const english = [
      { value: '65', unit: 'municipalities', label: 'Members', source: 'Osloregionen', year: 2021 },
      { value: '2.23', unit: 'million', label: 'People', source: 'Statistics Norway', year: 2020 },
    ]
    const rows = english.map((figure, index) => ({ ...figure, id: figures?.[index]?.id }))
    expect((await save('organisation?locale=en', { figures: rows })).status).toBe(200)
    expect((await settingsOf('oslopolitan')).organisation.figures).toEqual(english)
    expect((await settingsOf('osloregionen')).organisation.figures).toEqual([members, people])
  })

  it('are left out of a site whose language they are not written in', async () => {
    await save('organisation?locale=nb', { figures: [members] })
    expect((await settingsOf('osloregionen')).organisation.figures).toEqual([members])
    expect((await settingsOf('oslopolitan')).organisation.figures).toEqual([])
  })

  it('have a source and a year, each of them', async () => {
    const { source: _, ...unsourced } = members
    const { year: _year, ...undated } = members
    for (const figure of [unsourced, undated])
      expect((await save('organisation?locale=nb', { figures: [figure] })).status).toBe(400)
  })

  it('are saved by those who manage the sites, and read by staff alone', async () => {
    expect((await save('organisation', { figures: [] }, 'author')).status).toBe(403)
    expect((await newsroom.rest('GET', 'globals/organisation', { as: 'author' })).status).toBe(200)
    expect([401, 403]).toContain((await newsroom.rest('GET', 'globals/organisation')).status)
  })
})

describe('the settings of a site', () => {
  it('name the list that the sign-up form is for: its own, until another is chosen', async () => {
    await save('site-oslopolitan', { name: 'Oslopolitan' })
    expect((await settingsOf('oslopolitan')).newsletterList).toBe('oslopolitan')
    await save('site-oslopolitan', { name: 'Oslopolitan', newsletterList: 'osloregionen' })
    expect((await settingsOf('oslopolitan')).newsletterList).toBe('osloregionen')
  })

  it('give every text of the site its licence, also those that were published before', async () => {
    const item = { title: 'Lisens', language: 'nb', sites: ['osloregionen'], _status: 'published' }
    const id = idIn(await newsroom.rest('POST', 'news', { as: 'editor', body: item }))
    expect(await stored(id)).toMatchObject({ license: 'NLOD 2.0' })
    await save('site-osloregionen', { name: 'Osloregionen', licence: 'CC BY 4.0' })
    const jobs = await newsroom.sql("SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'rebuild'")
    expect(jobs).toHaveLength(1)
    const { rebuild } = await import('../publishing/rebuild.ts')
    await rebuild(newsroom.payload, 'rebuild')
    expect(await stored(id)).toMatchObject({ license: 'CC BY 4.0' })
  })
})

describe('whom readers can turn to', () => {
  const site = { name: 'Osloregionen' }

  it('stands in the settings of the site, or nobody does', async () => {
    await save('site-osloregionen', site)
    expect(await settingsOf('osloregionen')).toMatchObject({
      securityEmail: null,
      accessibilityStatement: null,
    })
    const given = {
      securityEmail: 'sikkerhet@example.no',
      accessibilityStatement: 'https://uustatus.no/nb/erklaringer/publisert/1',
    }
    expect((await save('site-osloregionen', { ...site, ...given })).status).toBe(200)
    expect(await settingsOf('osloregionen')).toMatchObject(given)
    await save('site-osloregionen', { ...site, accessibilityStatement: '' })
    expect((await settingsOf('osloregionen')).accessibilityStatement).toBeNull()
  })

  it.each(['javascript:alert(1)', '/tilgjengelighet'])(
    'is not a statement that stands at %s',
    async (address) => {
      const { status, body } = await save('site-osloregionen', { ...site, accessibilityStatement: address })
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toContain('https://')
    },
  )
})

describe('a newsletter issue', () => {
  it('is for those who follow priority areas and sectors, and nothing else', async () => {
    const entry = async (type: string, title: string) =>
      idIn(await newsroom.rest('POST', type, { as: 'editor', body: { title, _status: 'published' } }))
    const area = { relationTo: 'priority-areas', value: await entry('priority-areas', 'Klima og miljø') }
    const sector = { relationTo: 'sectors', value: await entry('sectors', 'Maritim') }
    const issue = (audienceTopics: object[]) => ({
      as: 'editor' as const,
      body: {
        title: 'Nyhetsbrev',
        language: 'nb',
        sites: ['osloregionen'],
        list: 'osloregionen',
        audienceTopics,
        _status: 'published',
      },
    })
    const made = await newsroom.rest('POST', 'newsletter-issues', issue([sector, area]))
    expect(await stored(idIn(made))).toMatchObject({
      audienceTopics: [
        { type: 'sectors', title: 'Maritim' },
        { type: 'priority-areas', title: 'Klima og miljø' },
      ],
    })
    const wrong = issue([{ ...area, relationTo: 'news' }])
    expect((await newsroom.rest('POST', 'newsletter-issues', wrong)).status).toBe(400)
  })
})
