import { randomUUID } from 'node:crypto'
import {
  documentTypeNames,
  documentTypes,
  isTimed,
  pathOf,
  sections,
  sites,
  siteLanguage,
  type DocumentType,
  type Site,
} from '@osloregionen/contract'
import { describe, expect, it } from 'vitest'
import { sample } from '../testing/attempts.ts'
import { openProduct } from '../testing/product.ts'

/** What holds for every type there is: published, it is everywhere; unpublished, it is nowhere. */
const { api, page, publish, soon, staff } = await openProduct(['editor'])

/** The site where a type has pages, if it has any; a register entry in bokmål stands on the Norwegian one. */
const homeOf = (type: DocumentType): Site | undefined =>
  sites.find((site) => {
    const isSpoken = !documentTypes[type].localized || siteLanguage[site] === 'nb'
    return isSpoken && sections[type][site] !== undefined
  })

describe.each(documentTypeNames)('%s', (type) => {
  const word = `ordet${randomUUID().replaceAll('-', '').slice(0, 16)}`
  const site = homeOf(type)
  const places = async (slug: string) => {
    const path = site && pathOf(type, site, slug)
    return {
      single: (await api(`/${type}/${slug}`)).status === 200,
      list: (await api(`/${type}?limit=100&fields=slug`)).text.includes(`"${slug}"`),
      documents: (await api(`/documents?type=${type}&limit=100&fields=slug`)).text.includes(`"${slug}"`),
      rss: (await api(`/feeds/${type}.rss?limit=100`)).text.includes(word),
      atom: (await api(`/feeds/${type}.atom?limit=100`)).text.includes(word),
      json: (await api(`/feeds/${type}.json?limit=100`)).text.includes(word),
      ...(isTimed(type) && { calendar: (await api(`/feeds/${type}.ics`)).text.includes(word) }),
      search: (await api(`/search?q=${word}`)).text.includes(`"${slug}"`),
      ...(path && {
        page: (await page(path, site)).html.includes(word),
        sitemap: (await page('/sitemap.xml', site)).html.includes(`${path}<`),
      }),
    }
  }
  const everywhere = async (slug: string, expected: boolean) =>
    soon(async () => Object.values(await places(slug)).every((found) => found === expected))

  it('is in lists, feeds, search, on its page and in the sitemap once published; unpublished, nowhere', async () => {
    const text = sample(type)
    const titled = type === 'people' ? { name: word } : { title: word }
    const { id, slug } = await publish(type, {
      ...text,
      ...titled,
      ...(site && !documentTypes[type].localized && { sites: [site], language: siteLanguage[site] }),
    })
    expect(slug).toBe(word)
    const isThere = await everywhere(slug, true)
    expect(isThere, JSON.stringify(await places(slug))).toBe(true)

    expect((await staff('editor', 'PATCH', `/${type}/${id}`, { _status: 'draft' })).status).toBe(200)
    const isGone = await everywhere(slug, false)
    expect(isGone, JSON.stringify(await places(slug))).toBe(true)
    expect((await api(`/${type}/${slug}`)).status).toBe(410)
    const path = site && pathOf(type, site, slug)
    const status = path ? (await page(path, site)).status : 410
    expect(status).toBe(410)
    expect((await staff('editor', 'DELETE', `/${type}/${id}`)).status).toBe(200)
  }, 90_000)
})
