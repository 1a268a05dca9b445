import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityProblems } from '../../../../tools/testing/index.ts'
import { startEmbedding, type Embedding } from '../testing/embedding.ts'

let embedding: Embedding
beforeAll(async () => {
  embedding = await startEmbedding()
})
afterEach(() => embedding.leave())
afterAll(() => embedding?.close())

describe('the page where a list is chosen', () => {
  test.each([320, 1280])('axe has nothing against it at %i px, nor has the browser', async (width) => {
    const { page, complaints } = await embedding.open(`${embedding.api.origin}/docs/en/embed`, { width })
    await page.locator('.preview').getByRole('listitem').first().waitFor()
    for (const more of await page.getByRole('group').all()) await more.click({ position: { x: 5, y: 5 } })
    expect(await accessibilityProblems(page)).toEqual([])
    expect(complaints).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
  })

  test.each([true, false])(
    'shows the list and what to write, with scripts: %s',
    async (javaScriptEnabled) => {
      const { page } = await embedding.open(`${embedding.api.origin}/docs/en/embed`, { javaScriptEnabled })
      await page.getByLabel('Municipality').selectOption('Lillestrøm')
      await page.getByLabel('How many').fill('2')
      await page.getByLabel('Language').selectOption('English')
      await page.getByRole('button', { name: 'Show' }).click()
      await page.getByRole('heading', { level: 3, name: 'From Osloregionen' }).waitFor()
      await expect.poll(() => page.locator('.preview').getByRole('listitem').count()).toBe(1)
      expect(await page.getByLabel('Municipality').inputValue()).toBe('3205')
      const shown = await page.locator('pre').allTextContents()
      expect(shown[0]).toContain(
        '<osloregionen-feed municipality="3205" type="news" limit="2" language="en">',
      )
      expect(shown.join()).toContain("'municipality' => '3205'")
      expect(shown.join()).toContain('[osloregionen_feed municipality="3205"')
    },
  )

  test('refuses what is refused elsewhere, and takes what a form leaves empty', async () => {
    const { api } = embedding
    expect((await api.get('/docs/nb/embed?municipality=&language=&limit=5')).status).toBe(200)
    expect((await api.get('/docs/nb/embed?municipality=9999')).status).toBe(400)
    expect((await api.get('/docs/nb/embed?color=red')).status).toBe(400)
  })
})
