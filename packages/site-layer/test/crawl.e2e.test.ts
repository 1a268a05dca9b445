import { readFileSync } from 'node:fs'
import { sites, siteLanguage, type Site } from '@osloregionen/contract'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { accessibilityProblems, browser } from '../../../tools/testing/index.ts'

/** Both sites as they are filled with sample content, followed from link to link as a search engine would. */
const { osloregionenUrl, oslopolitanUrl } = inject('system')
const origins: Record<Site, string> = { osloregionen: osloregionenUrl, oslopolitan: oslopolitanUrl }
/** How many published addresses each site has at least. */
const least: Record<Site, number> = { osloregionen: 150, oslopolitan: 90 }

let chromium: Browser
beforeAll(async () => {
  chromium = await browser()
})
afterAll(() => chromium.close())

/** Two inline elements without a space between their words. */
const glue =
  /[^<>\s]<\/(?:a|span|time|strong|button)>(?:<\/(?:a|span|time)>)*<(?:a|span|time|strong|button)\b[^>]*>(?![\s,.])/g

interface Visit {
  status: number
  html: string
  /** Where the link to it stands. */
  from: string
}

async function crawl(origin: string): Promise<Map<string, Visit>> {
  const visits = new Map<string, Visit>()
  const waiting: [path: string, from: string][] = [['/', '']]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [path, from] = next
    if (visits.has(path)) continue
    const response = await fetch(origin + path, { redirect: 'manual' })
    const isPage = response.headers.get('content-type')?.includes('html')
    const html = isPage ? await response.text() : ''
    visits.set(path, { status: response.status, html, from })
    for (const [, href = ''] of html.matchAll(/<a\b(?![^>]*\srel="[^"]*nofollow)[^>]*?\shref="([^"]*)"/g)) {
      const url = new URL(href.replaceAll('&amp;', '&'), origin + path)
      const isOurs = url.origin === origin && !visits.has(url.pathname + url.search)
      if (isOurs) waiting.push([url.pathname + url.search, path])
    }
  }
  return visits
}

async function sitemap(origin: string): Promise<string[]> {
  const xml = await (await fetch(`${origin}/sitemap.xml`)).text()
  return [...xml.matchAll(/<loc>([^<]*)</g)].map(([, address = '']) => new URL(address).pathname)
}

describe.each(sites)('%s', (site) => {
  const origin = origins[site]

  it('has no broken link, one heading a page, its language, and no page that cannot be reached', async () => {
    const visits = await crawl(origin)
    const pages = [...visits].filter(([, { html }]) => html !== '')
    const broken = [...visits].filter(([, { status }]) => status !== 200)
    expect(broken.map(([path, { status, from }]) => `${status} ${path} ← ${from}`)).toEqual([])
    const headings = pages.filter(([, { html }]) => html.match(/<h1[\s>]/g)?.length !== 1)
    expect(headings.map(([path]) => path)).toEqual([])
    const language = new RegExp(`<html[^>]*\\slang="${siteLanguage[site]}"`)
    const foreign = pages.filter(([, { html }]) => !language.test(html))
    expect(foreign.map(([path]) => path)).toEqual([])

    // Without styles, for a screen reader or pasted elsewhere, what stands side by side must not become one word.
    const glued = pages.flatMap(([path, { html }]) =>
      [...html.replaceAll(/<(style|svg)[\s\S]*?<\/\1>|<!--.*?-->/g, '').matchAll(glue)].map(
        ([words]) => `${path}: ${words}`,
      ),
    )
    expect(glued).toEqual([])

    const listed = await sitemap(origin)
    expect(listed.length).toBeGreaterThanOrEqual(least[site])
    expect(listed.filter((path) => !visits.has(path))).toEqual([])
  }, 300_000)

  it('says nothing to the console, asks nobody else for anything, and keeps nothing at the reader', async () => {
    const context = await chromium.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const messages: string[] = []
    page.on('console', (message) => messages.push(`${page.url()}: ${message.text()}`))
    page.on('pageerror', (error) => messages.push(`${page.url()}: ${error.message}`))
    const elsewhere: string[] = []
    page.on('request', (request) => {
      const { origin: asked, protocol } = new URL(request.url())
      if (asked !== origin && protocol !== 'data:') elsewhere.push(`${page.url()}: ${request.url()}`)
    })
    for (const path of await sitemap(origin)) await page.goto(origin + path)
    expect(messages).toEqual([])
    expect(elsewhere).toEqual([])
    const kept = await page.evaluate(() => localStorage.length + sessionStorage.length)
    expect([await context.cookies(), kept]).toEqual([[], 0])
    await context.close()
  }, 300_000)

  it('has nothing for axe to complain of, on one page of each kind', async () => {
    const context = await chromium.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const kinds = Map.groupBy(await sitemap(origin), (path) => path.replace(/(?<=.)\/[^/]*$/, '/…'))
    const problems: object[] = []
    for (const path of [...kinds.values()].flatMap(([first]) => first ?? [])) {
      await page.goto(origin + path)
      problems.push(...(await accessibilityProblems(page)).map((problem) => ({ path, problem })))
    }
    expect(problems).toEqual([])
    await context.close()
  }, 300_000)
})

it('every heading of the presentation has its pages', async () => {
  const table = readFileSync(new URL('../../../docs/presentation.md', import.meta.url), 'utf8')
  const addresses = [...table.matchAll(/`(osloregionen|oslopolitan)\.no(\/[^`]*)`/g)]
  expect(addresses.length).toBeGreaterThan(20)
  for (const [, site, path = ''] of addresses) {
    const origin = site === 'osloregionen' ? osloregionenUrl : oslopolitanUrl
    expect((await fetch(origin + path, { redirect: 'manual' })).status, `${site}${path}`).toBe(200)
  }
})
