import { sampleMunicipality, sampleNews } from '@osloregionen/content-store/testing'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityProblems, browser } from '../../../../tools/testing/index.ts'
import { transcript } from '../../../../packages/site-layer/test/accessibility/journeys/transcript.ts'
import { accessibilityTree } from '../../../../packages/site-layer/test/accessibility/journeys/tree.ts'
import { startApi, type TestApi } from '../testing/api.ts'
import { openWindow, startPageOfOthers, type PageOfOthers, type Visit } from '../testing/page-of-others.ts'

let api: TestApi
let chromium: Browser
let municipality: PageOfOthers
const open: Visit[] = []
beforeAll(async () => {
  api = await startApi()
  await api.store.publish(
    sampleMunicipality('3205', '3030', { slug: 'lillestrom' }),
    sampleNews({ title: 'Gods på bane', municipalities: ['3205'] }),
    sampleNews({
      title: 'Ny faggruppe for klima og miljø i arealogtransportplanleggingssamarbeidet',
      municipalities: ['3205'],
      publishedAt: '2021-01-02T08:00:00.000Z',
    }),
    sampleNews({
      title: 'Freight by rail',
      language: 'en',
      sites: ['oslopolitan'],
      municipalities: ['3205'],
      publishedAt: '2020-10-28T08:00:00.000Z',
    }),
  )
  await api.caughtUp()
  municipality = await startPageOfOthers(api.origin)
  chromium = await browser()
})
afterEach(async () => {
  for (const { page } of open.splice(0)) await page.context().close()
})
afterAll(async () => {
  await chromium?.close()
  await municipality?.close()
  await api?.close()
})

async function visit(html: string, view?: Parameters<typeof openWindow>[1]): Promise<Visit> {
  municipality.holds(html)
  const window = await openWindow(chromium, view)
  open.push(window)
  await window.page.goto(municipality.url)
  return window
}
const feed = (attributes = 'municipality="3205"', inside = '') =>
  `<osloregionen-feed ${attributes}>${inside}</osloregionen-feed>`

/** What stands in the shadow tree, as the page knows it. */
const inFeed = (selector: string) =>
  `document.querySelector('osloregionen-feed').shadowRoot.querySelector('${selector}')`

describe('in a page with a strict policy', () => {
  test.each(
    [320, 1280].flatMap((width) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
    ),
  )('axe has nothing against it at $width px in $colorScheme, nor has the browser', async (view) => {
    const { page, complaints } = await visit(feed(), view)
    await page.getByRole('listitem').first().waitFor()
    expect(complaints).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(view.width)
    expect(await accessibilityProblems(page)).toEqual([])
  })

  test('images come from the API, and have a text alternative and their rights below', async () => {
    municipality.holds(feed('limit="1" images'))
    const window = await openWindow(chromium, { width: 320 })
    open.push(window)
    const { page, complaints } = window
    const src = `${api.origin}/media/kart.svg`
    await page.route(src, (route) =>
      route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="6"/>',
      }),
    )
    await page.route('**/v1/documents*', async (route) => {
      const response = await route.fetch()
      const { data } = await response.json()
      const source = { src, type: 'image/png', width: 900, height: 600 }
      data[0].image = { alt: 'Et kart', credit: 'Kari', license: 'CC0 1.0', sources: [source], ...source }
      await route.fulfill({ response, json: { data } })
    })
    await page.goto(municipality.url)
    await page.getByRole('img', { name: 'Et kart' }).waitFor()
    await expect.poll(() => page.evaluate(`${inFeed('img')}.naturalWidth`)).toBeGreaterThan(0)
    expect(await page.getByRole('figure').textContent()).toBe('Bilde: Kari, CC0 1.0')
    expect(complaints).toEqual([])
    expect(await accessibilityProblems(page)).toEqual([])
  })

  test('nothing is kept, and only the script and the list are asked for', async () => {
    const { page, asked } = await visit(feed())
    await page.getByRole('listitem').first().waitFor()
    expect(asked).toEqual([
      municipality.url,
      `${api.origin}/embed/v1.js`,
      `${api.origin}/v1/documents?type=news&limit=5&municipality=3205`,
    ])
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] })
  })
})

describe('the list', () => {
  test('is read by a screen reader as docs/uu/innebygd-liste says', async () => {
    const { page } = await visit(feed('municipality="3205" heading="Nytt om Lillestrøm"'))
    await page.getByRole('listitem').first().waitFor()
    const said = transcript(await accessibilityTree(page), 'nb')
    const text = `# En liste på siden til en kommune\n\nFra \`<osloregionen-feed municipality="3205" heading="Nytt om Lillestrøm">\`.\n\n${said}\n`
    const file = new URL('../../../../docs/uu/innebygd-liste.md', import.meta.url).pathname
    await expect(text).toMatchFileSnapshot(file)
  })

  test('is asked for once by elements that show the same', async () => {
    const { page, asked } = await visit(
      feed() + feed('municipality="3205" heading="Igjen"') + feed('limit="1"'),
    )
    await expect.poll(() => page.getByRole('listitem').count()).toBe(7)
    expect(asked.filter((url) => url.includes('/v1/'))).toHaveLength(2)
  })

  test('follows its attributes', async () => {
    const { page, asked } = await visit(feed())
    await expect.poll(() => page.getByRole('listitem').count()).toBe(3)
    await page.evaluate(`{
      const feed = document.querySelector('osloregionen-feed')
      feed.setAttribute('limit', '2')
      feed.setAttribute('language', 'en')
    }`)
    await expect.poll(() => page.getByRole('listitem').count()).toBe(1)
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('From Osloregionen')
    expect(asked.filter((url) => url.includes('/v1/'))).toHaveLength(2)
  })

  test('takes its colours from the page, and what is set by parts and properties', async () => {
    const { page } = await visit(feed(), { colorScheme: 'dark' })
    const link = page.getByRole('link', { name: 'Gods på bane' })
    await link.waitFor()
    const color = `getComputedStyle(${inFeed('h3 a')}).color`
    expect(await page.evaluate(color)).toBe('rgb(255, 255, 255)')
    await page.evaluate(
      `document.querySelector('osloregionen-feed').style.setProperty('--osloregionen-feed-link', 'rgb(1, 2, 3)')`,
    )
    expect(await page.evaluate(color)).toBe('rgb(1, 2, 3)')
  })
})

describe('when nothing comes', () => {
  const inside = '<p><a href="https://www.osloregionen.example/aktuelt">Nytt fra Osloregionen</a></p>'

  test('what stands inside is shown while the list is awaited, and when it fails, with a word about it', async () => {
    municipality.holds(feed('language="nn"', inside))
    const window = await openWindow(chromium)
    open.push(window)
    const { page } = window
    let refuse = () => {}
    const refused = new Promise<void>((resolve) => (refuse = resolve))
    await page.route('**/v1/documents*', async (route) => {
      await refused
      await route.abort()
    })
    await page.goto(municipality.url)
    await page.getByRole('link', { name: 'Nytt fra Osloregionen' }).waitFor()
    expect(await page.getByText('kunne ikkje hentast').count()).toBe(0)
    refuse()
    await page.getByText('Innhaldet frå Osloregionen kunne ikkje hentast. Prøv igjen seinare.').waitFor()
    expect(await page.getByRole('link', { name: 'Nytt fra Osloregionen' }).isVisible()).toBe(true)
    expect(await accessibilityProblems(page)).toEqual([])
  })

  test('a refused value is said to have failed, and a right one then shown', async () => {
    const { page } = await visit(feed('municipality="9999"', inside))
    await page.getByText('kunne ikke hentes').waitFor()
    await page.evaluate(`document.querySelector('osloregionen-feed').setAttribute('municipality', '3205')`)
    await expect.poll(() => page.getByRole('listitem').count()).toBe(3)
    expect(await page.getByText('kunne ikke hentes').count()).toBe(0)
  })

  test('an element that is taken away waits no longer', async () => {
    municipality.holds(feed())
    const window = await openWindow(chromium)
    open.push(window)
    const { page } = window
    await page.route('**/v1/documents*', () => undefined)
    const [request] = await Promise.all([
      page.waitForRequest('**/v1/documents*'),
      page.goto(municipality.url),
    ])
    const failed = page.waitForEvent('requestfailed')
    await page.evaluate(`document.querySelector('osloregionen-feed').remove()`)
    expect((await failed).url()).toBe(request.url())
  })
})
