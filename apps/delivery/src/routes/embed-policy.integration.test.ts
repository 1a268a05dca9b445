import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityProblems } from '../../../../tools/testing/index.ts'
import { feed, inFeed, startEmbedding, type Embedding } from '../testing/embedding.ts'

let embedding: Embedding
beforeAll(async () => {
  embedding = await startEmbedding()
})
afterEach(() => embedding.leave())
afterAll(() => embedding?.close())

describe('in a page with a strict policy', () => {
  test.each(
    [320, 1280].flatMap((width) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
    ),
  )('axe has nothing against it at $width px in $colorScheme, nor has the browser', async (view) => {
    const { page, complaints } = await embedding.visit(feed(), view)
    await page.getByRole('listitem').first().waitFor()
    expect(complaints).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(view.width)
    expect(await accessibilityProblems(page)).toEqual([])
  })

  test('images come from the API, and have a text alternative and their rights below', async () => {
    const { origin } = embedding.api
    const src = `${origin}/media/kart.svg`
    const before = async (page: Page) => {
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
        const rights = { licenseUrl: 'https://creativecommons.org/publicdomain/zero/1.0/' }
        const told = { credit: 'Kari', license: 'CC0 1.0', rights }
        data[0].image = { alt: 'Et kart', ...told, sources: [source], ...source }
        await route.fulfill({ response, json: { data } })
      })
    }
    const { page, complaints } = await embedding.visit(feed('limit="1" images'), { width: 320, before })
    await page.getByRole('img', { name: 'Et kart' }).waitFor()
    await expect.poll(() => page.evaluate(`${inFeed('img')}.naturalWidth`)).toBeGreaterThan(0)
    expect(await page.getByRole('figure').textContent()).toBe('Bilde: Kari, CC0 1.0')
    expect(complaints).toEqual([])
    expect(await accessibilityProblems(page)).toEqual([])
  })

  test('nothing is kept, and only the script and the list are asked for', async () => {
    const { page, asked } = await embedding.visit(feed())
    await page.getByRole('listitem').first().waitFor()
    const { origin } = embedding.api
    expect(asked.slice(1)).toEqual([
      `${origin}/embed/v1.js`,
      `${origin}/v1/documents?type=news&limit=5&municipality=3205`,
    ])
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] })
  })
})
