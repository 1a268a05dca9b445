import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { sites } from '@osloregionen/contract'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityProblems, browser } from '../../../tools/testing/index.ts'
import { contentOf, linkTo } from './markup.ts'
import { startMockDelivery, type MockDelivery } from './mock/server.ts'
import { startSite, type SiteProcess } from './site-process.ts'
import { outside, visit } from './visit.ts'

let delivery: MockDelivery
let chromium: Browser
beforeAll(async () => {
  delivery = await startMockDelivery()
  chromium = await browser()
})
afterAll(async () => {
  await chromium.close()
  await delivery.close()
})

const places = {
  osloregionen: {
    search: '/sok',
    suggestions: '/sok/forslag',
    begun: 'gods',
    title: 'Gods- og logistikkprosjektet',
  },
  oslopolitan: {
    search: '/search',
    suggestions: '/search/suggestions',
    begun: 'inves',
    title: 'Investor day 2099',
  },
}

describe.each(sites)('the search of %s', (name) => {
  const { search, suggestions, begun, title } = places[name]
  let site: SiteProcess
  let dataDir = ''
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'site-'))
    site = await startSite({ deliveryUrl: delivery.url, dataDir, site: name })
  })
  afterAll(async () => {
    await site.stop()
    await rm(dataDir, { recursive: true })
  })
  const get = (path: string) => fetch(site.url + path)
  const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy') ?? ''
  const field = (page: Page) => page.getByRole('combobox')
  const options = (page: Page) => page.getByRole('option')
  const pointedAt = (page: Page) =>
    page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-activedescendant') ?? ''
      return document.getElementById(id)?.textContent
    })

  it('completes what is typed, with the keyboard, and searches for what is chosen', async () => {
    const { complaints } = await visit(chromium, site.url + search, {}, async (page) => {
      await field(page).pressSequentially(begun)
      await options(page).first().waitFor()
      expect(await field(page).getAttribute('aria-expanded')).toBe('true')
      expect(await page.getByRole('status').textContent()).toMatch(
        new RegExp(`: ${await options(page).count()}$`),
      )
      expect(await accessibilityProblems(page)).toEqual([])

      const titles = await options(page).allTextContents()
      await page.keyboard.press('ArrowDown')
      expect(await pointedAt(page)).toBe(titles[0])
      await page.keyboard.press('ArrowUp')
      expect(await pointedAt(page)).toBeUndefined()
      await page.keyboard.press('ArrowUp')
      expect(await pointedAt(page)).toBe(titles.at(-1))
      expect(await page.getByRole('option', { selected: true }).allTextContents()).toEqual(titles.slice(-1))

      await page.keyboard.press('Escape')
      expect(await options(page).count()).toBe(0)
      expect(await field(page).inputValue()).toBe(begun)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.searchParams.get('q') === titles[0])
    })
    expect(complaints).toEqual([])
  })

  it.each([320, 1280])('shows its completions whole at %i pixels, to be pressed too', async (width) => {
    await visit(chromium, site.url + search, { width }, async (page) => {
      await field(page).fill(begun)
      const option = options(page).filter({ hasText: title })
      await option.scrollIntoViewIfNeeded()
      expect(await outside(page)).toEqual({ overflow: 0, cut: [] })
      await option.click()
      await page.waitForURL((url) => url.searchParams.get('q') === title)
    })
  })

  it('asks once for what is typed in one go, and is a plain form when no answer comes', async () => {
    await visit(chromium, site.url + search, {}, async (page) => {
      const asked: string[] = []
      await page.route(`**${suggestions}?*`, async (route) => {
        asked.push(new URL(route.request().url()).searchParams.get('q') ?? '')
        await route.fulfill({ status: 503, body: 'away' })
      })
      await field(page).pressSequentially(begun, { delay: 10 })
      await expect.poll(() => asked).toEqual([begun])
      expect(await options(page).count()).toBe(0)
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.searchParams.get('q') === begun)
    })
  })

  it('shows nothing of what was asked before more was typed', async () => {
    await visit(chromium, site.url + search, {}, async (page) => {
      await page.route(`**${suggestions}?*`, async (route) => {
        const q = new URL(route.request().url()).searchParams.get('q') ?? ''
        if (q === begun) await new Promise((resolve) => setTimeout(resolve, 600))
        await route.fulfill({ json: { data: [`${q}!`] } }).catch(() => undefined)
      })
      const late = page.waitForRequest((request) => request.url().endsWith(`q=${begun}`))
      await field(page).fill(begun)
      await late
      await field(page).fill(`${begun} x`)
      await options(page).first().waitFor()
      await page.waitForTimeout(700)
      expect(await options(page).allTextContents()).toEqual([`${begun} x!`])
    })
  })

  it('works without scripts', async () => {
    const context = await chromium.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(site.url + search)
    await page.getByRole('searchbox').fill(begun)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('q') === begun)
    expect(await page.locator('.search-hits > li').count()).toBeGreaterThan(0)
    await context.close()
  })

  it('has the one script of the site, small and kept for long, and no page may run any other', async () => {
    const rules = /<script type="speculationrules">(.+?)<\/script>/
    for (const path of [search, '/', '/finnes-ikke']) {
      const [, spoken = ''] = rules.exec(await (await get(path)).text()) ?? []
      const own = `'sha256-${createHash('sha256').update(spoken).digest('base64')}'`
      const allowed = path === search ? `'self' ${own}` : own
      expect(JSON.parse(spoken), path).toHaveProperty('prerender')
      expect(await policyOf(path), path).toContain(`; script-src ${allowed};`)
    }
    const html = await (await get(search)).text()
    const [, address = ''] = /<script type="module" src="(\/[^"]+)"/.exec(html) ?? []
    const script = await get(address)
    expect(script.headers.get('content-type')).toMatch('text/javascript')
    expect(script.headers.get('cache-control')).toMatch('immutable')
    expect(brotliCompressSync(await script.bytes()).length).toBeLessThan(3000)
  })

  it('completes at an address of its own, and nothing where nothing is typed', async () => {
    const answer = await get(`${suggestions}?q=${begun}&utm_source=brev`)
    expect(answer.headers.get('content-type')).toMatch('application/json')
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
    expect(await answer.json()).toMatchObject({ data: expect.arrayContaining([title]) })
    const asked = delivery.requests.length
    expect(await (await get(`${suggestions}?q=+`)).json()).toEqual({ data: [] })
    expect(delivery.requests.slice(asked).filter((line) => line.includes('/v1/suggest'))).toEqual([])
  })
})

describe('what is found', () => {
  let site: SiteProcess
  let dataDir = ''
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'site-'))
    site = await startSite({ deliveryUrl: delivery.url, dataDir })
  })
  afterAll(async () => {
    await site.stop()
    await rm(dataDir, { recursive: true })
  })
  const textOf = async (path: string) => contentOf(await fetch(site.url + path))

  it('in files leads to the pages that the words stand on', async () => {
    const html = await textOf('/sok?q=gods')
    const pages = /<ul class="plain search-hit-pages small">.*?<\/ul>/s.exec(html)?.[0] ?? ''
    expect(pages).toMatch(
      /href="\/media\/[^"]+\.pdf#page=3">Side 3<\/a>:.*?&lt;regionen&gt; sier om <mark>gods<\/mark> ….*?#page=12">Side 12</s,
    )
    expect(await textOf('/sok?q=Drammen')).not.toMatch('search-hit-pages')
  })

  it.each([
    ['logistkk', 'Ingen treff på «logistkk»'],
    ['logist', '6 treff på «logist»'],
  ])('goes with how the words may be meant: %s', async (q, heading) => {
    const html = await textOf(`/sok?q=${q}`)
    expect(html).toMatch(heading)
    expect(html).toMatch(/Mente du\s+<a href="\/sok\?q=logistikk">logistikk<\/a>\?/)
  })

  it('can be narrowed, and a choice that leaves nothing can be taken back', async () => {
    expect(await textOf('/sok?q=logistikk')).toMatch(linkTo('/sok?q=logistikk&amp;type=reports'))
    const none = await textOf('/sok?q=logistikk&type=people')
    expect(none).toMatch('Ingen treff på «logistikk»')
    expect(none).toMatch(/aria-current="true">Personer <span[^>]*>0</)
    expect(none).toMatch(linkTo('/sok?q=logistikk'))
    expect(await textOf('/sok?q=xyzzy')).not.toMatch('search-facets')
  })
})
