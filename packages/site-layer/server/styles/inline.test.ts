import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { StyleInliner } from './inline.ts'

const sheets: Record<string, string> = {
  '/_nuxt/a.css': 'a{src:url(./font.woff2)}',
  '/_nuxt/b.css': "b{mask:url(data:image/svg+xml,%3Csvg%3E);background:url('../x.png')}",
  '/_nuxt/c.css': 'c::after{content:"</style>"}',
}
let read = 0
const inliner = () =>
  new StyleInliner(async (href) => {
    read += 1
    return sheets[href] ?? ''
  })
const link = (name: string) => `<link rel="stylesheet" href="/_nuxt/${name}.css" crossorigin>`

describe('StyleInliner', () => {
  it('puts the style sheets into one element, in their order, and allows just that', async () => {
    const { head, source } = await inliner().inline([`<title>x</title>${link('a')}${link('b')}`])
    const css =
      "a{src:url(/_nuxt/font.woff2)}\nb{mask:url(data:image/svg+xml,%3Csvg%3E);background:url('/x.png')}"
    expect(head).toEqual(['<title>x</title>', `<style>${css}</style>`])
    expect(source).toBe(`'sha256-${createHash('sha256').update(css).digest('base64')}'`)
  })

  it('finds them however their links are written, and leaves other links alone', async () => {
    const others =
      '<link rel="stylesheet" href="https://x.example/a.css"><link rel="icon" href="/favicon.svg">'
    const { head } = await inliner().inline([
      `${others}<link crossorigin href="/_nuxt/a.css" rel="stylesheet">`,
    ])
    expect(head).toEqual([others, '<style>a{src:url(/_nuxt/font.woff2)}</style>'])
  })

  it('leaves a page without style sheets as it is', async () => {
    expect(await inliner().inline(['<title>x</title>'])).toEqual({ head: ['<title>x</title>'], source: null })
  })

  it('reads each style sheet once', async () => {
    const styles = inliner()
    read = 0
    await Promise.all([styles.inline([link('a')]), styles.inline([link('a') + link('b')])])
    expect(read).toBe(2)
  })

  it('lets no style sheet end the element', async () => {
    const { head } = await inliner().inline([link('c')])
    expect(head.join('').match(/<\/style>/g)).toHaveLength(1)
  })
})
