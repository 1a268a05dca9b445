import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { transcript } from '../../../../packages/site-layer/test/accessibility/journeys/transcript.ts'
import { accessibilityTree } from '../../../../packages/site-layer/test/accessibility/journeys/tree.ts'
import { accessibilityProblems } from '../../../../tools/testing/index.ts'
import { feed, inFeed, startEmbedding, type Embedding } from '../testing/embedding.ts'

let embedding: Embedding
beforeAll(async () => {
  embedding = await startEmbedding()
})
afterEach(() => embedding.leave())
afterAll(() => embedding?.close())

describe('the list', () => {
  test('is read by a screen reader as docs/uu/innebygd-liste says', async () => {
    const { page } = await embedding.visit(feed('municipality="3205" heading="Nytt om Lillestrøm"'))
    await page.getByRole('listitem').first().waitFor()
    const said = transcript(await accessibilityTree(page), 'nb')
    const text = `# En liste på siden til en kommune\n\nFra \`<osloregionen-feed municipality="3205" heading="Nytt om Lillestrøm">\`.\n\n${said}\n`
    const file = new URL('../../../../docs/uu/innebygd-liste.md', import.meta.url).pathname
    await expect(text).toMatchFileSnapshot(file)
  })

  test('is asked for once by elements that show the same', async () => {
    const { page, asked } = await embedding.visit(
      feed() + feed('municipality="3205" heading="Igjen"') + feed('limit="1"'),
    )
    await expect.poll(() => page.getByRole('listitem').count()).toBe(7)
    expect(asked.filter((url) => url.includes('/v1/'))).toHaveLength(2)
  })

  test('follows its attributes', async () => {
    const { page, asked } = await embedding.visit(feed())
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
    const { page } = await embedding.visit(feed(), { colorScheme: 'dark' })
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
    let refuse = () => {}
    const refused = new Promise<void>((resolve) => (refuse = resolve))
    const before = (page: Page) =>
      page.route('**/v1/documents*', async (route) => {
        await refused
        await route.abort()
      })
    const { page } = await embedding.visit(feed('language="nn"', inside), { before })
    await page.getByRole('link', { name: 'Nytt fra Osloregionen' }).waitFor()
    expect(await page.getByText('kunne ikkje hentast').count()).toBe(0)
    refuse()
    await page.getByText('Innhaldet frå Osloregionen kunne ikkje hentast. Prøv igjen seinare.').waitFor()
    expect(await page.getByRole('link', { name: 'Nytt fra Osloregionen' }).isVisible()).toBe(true)
    expect(await accessibilityProblems(page)).toEqual([])
  })

  test('a refused value is said to have failed, and a right one then shown', async () => {
    const { page } = await embedding.visit(feed('municipality="9999"', inside))
    await page.getByText('kunne ikke hentes').waitFor()
    await page.evaluate(`document.querySelector('osloregionen-feed').setAttribute('municipality', '3205')`)
    await expect.poll(() => page.getByRole('listitem').count()).toBe(3)
    expect(await page.getByText('kunne ikke hentes').count()).toBe(0)
  })

  test('an element that is taken away waits no longer', async () => {
    const before = (page: Page) => page.route('**/v1/documents*', () => undefined)
    const { page, asked } = await embedding.visit(feed(), { before })
    await expect.poll(() => asked.at(-1)).toContain('/v1/documents')
    const failed = page.waitForEvent('requestfailed')
    await page.evaluate(`document.querySelector('osloregionen-feed').remove()`)
    expect((await failed).url()).toBe(asked.at(-1))
  })
})
