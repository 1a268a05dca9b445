import { createHash } from 'node:crypto'

/** The style sheets of a page as one element in its head, and what allows it. */
export interface InlinedHead {
  head: string[]
  /** Source for `style-src`; null when there is nothing to allow. */
  source: string | null
}

/** A link to a style sheet of this build, whatever the order of its attributes. */
const stylesheet = /<link\b(?=[^>]*\srel="stylesheet")[^>]*\shref="(\/[^"]+)"[^>]*>/g

/**
 * Puts the styles of a page into the page: a reader gets all it needs to be drawn in one answer, and a page kept
 * somewhere looks right long after the files of its build are gone.
 */
export class StyleInliner {
  readonly #read: (href: string) => Promise<string>
  readonly #sheets = new Map<string, Promise<string>>()
  readonly #sources = new Map<string, string>()

  /** @param read reads a style sheet of the build by its address */
  constructor(read: (href: string) => Promise<string>) {
    this.#read = read
  }

  async inline(head: readonly string[]): Promise<InlinedHead> {
    const hrefs = head.flatMap((chunk) => [...chunk.matchAll(stylesheet)].map(([, href = '']) => href))
    if (hrefs.length === 0) return { head: [...head], source: null }
    const css = (await Promise.all(hrefs.map((href) => this.#sheet(href)))).join('\n')
    const rest = head.map((chunk) => chunk.replaceAll(stylesheet, ''))
    return { head: [...rest, `<style>${css}</style>`], source: this.#sourceOf(hrefs.join(' '), css) }
  }

  #sheet(href: string): Promise<string> {
    let sheet = this.#sheets.get(href)
    if (sheet === undefined) {
      sheet = this.#read(href).then((css) => withoutMarkup(absolute(css, href)))
      this.#sheets.set(href, sheet)
    }
    return sheet
  }

  #sourceOf(hrefs: string, css: string): string {
    let source = this.#sources.get(hrefs)
    if (source === undefined) {
      source = `'sha256-${createHash('sha256').update(css).digest('base64')}'`
      this.#sources.set(hrefs, source)
    }
    return source
  }
}

/** Addresses in a style sheet are relative to it; in a page they would be relative to the page. */
const absolute = (css: string, href: string) =>
  css.replaceAll(/url\((['"]?)(?!data:|https?:|\/|#)([^)'"]+)\1\)/g, (_all, quote: string, path: string) => {
    const { pathname } = new URL(path, `http://host${href}`)
    return `url(${quote}${pathname}${quote})`
  })

/** Nothing in a style sheet may end the element it stands in. */
const withoutMarkup = (css: string) => css.replaceAll('</', String.raw`<\/`)
