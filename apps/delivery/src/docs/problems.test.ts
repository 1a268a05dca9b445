import { describe, expect, test } from 'vitest'
import { problemKinds } from '../http/problem.ts'
import { docsLanguages, type DocsLanguage } from './languages.ts'
import { problemPages, problemSlugs } from './problems.ts'

const pagesOf = (language: DocsLanguage) =>
  new Map(problemPages(language, '').map((page) => [page.slug, page]))
const [norwegian, english] = [pagesOf('nb'), pagesOf('en')]
/** Title, why and what to do. */
const textsOf = (pages: typeof norwegian, slug: string): string[] => {
  const { title = '', body = '' } = pages.get(slug) ?? {}
  return [title, ...[...body.matchAll(/<p>(.*?)<\/p>/gs)].map(([, text = '']) => text)]
}

test('every kind of problem has a page', () => {
  expect(problemSlugs).toEqual(Object.keys(problemKinds).map((kind) => `problems/${kind}`))
})

describe.each(problemSlugs)('the page %s', (slug) => {
  test('has a title, why and what to do, each in Norwegian and in English', () => {
    const texts = [textsOf(norwegian, slug), textsOf(english, slug)]
    for (const written of texts) {
      expect(written).toHaveLength(3)
      for (const text of written) expect(text).toMatch(/^(?:<code>|\p{Lu}).{9,}/u)
    }
    const [nb = [], en = []] = texts
    expect(nb.filter((text) => en.includes(text))).toEqual([])
  })

  test('has the title of no other', () => {
    for (const pages of [norwegian, english])
      expect([...pages.values()].filter(({ title }) => title === pages.get(slug)?.title)).toHaveLength(1)
  })
})

test.each(docsLanguages)('all of them are listed with their titles: %s', (language) => {
  const pages = pagesOf(language)
  for (const slug of problemSlugs)
    expect(pages.get('problems')?.body).toContain(`<td>${pages.get(slug)?.title}</td>`)
})
