import type { Page } from 'playwright-core'
import { outside } from '../visit.ts'

/** What criterion 1.4.12 lets readers set. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`
/** Text of twice the size, as criterion 1.4.4 asks for: all sizes are given in rem. */
const largeText = 'html { font-size: 200% !important }'

async function adopt(page: Page, css: string) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, css)
}

/** Text that lies upon other text, that is hidden by the edge of its box, or that must be scrolled sideways. */
const crowded = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
      element.closest('svg, .unseen, .ds-skip-link, option') === null
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} «${element.textContent?.trim().slice(0, 50)}»`
    const elements = [...document.body.querySelectorAll('*')].filter(isShown)
    const clipped = elements.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      const hasText = element.textContent?.trim() !== ''
      return (
        hasText &&
        ((cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1))
      )
    })
    const scrolled = elements.filter((element) => {
      const { overflowX } = getComputedStyle(element)
      const scrolls = overflowX === 'auto' || overflowX === 'scroll'
      return scrolls && element.scrollWidth > element.clientWidth + 1 && !element.querySelector('table, svg')
    })
    const words = elements.flatMap((element) =>
      [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) return []
        const range = document.createRange()
        range.selectNodeContents(node)
        const size = Number.parseFloat(getComputedStyle(element).fontSize)
        return [...range.getClientRects()].map((rect) => ({ element, rect, size }))
      }),
    )
    const upon = words.flatMap((one, index) =>
      words.slice(index + 1).flatMap((other) => {
        const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
        const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
        const isApart = one.element === other.element || across < 2
        return isApart || down < 0.5 * Math.min(one.size, other.size) ? [] : [[one.element, other.element]]
      }),
    )
    return [
      ...clipped.map((element) => `is cut off: ${name(element)}`),
      ...scrolled.map((element) => `is scrolled sideways: ${name(element)}`),
      ...upon.map(([one, other]) => `lie upon each other: ${one && name(one)} and ${other && name(other)}`),
    ]
  })

async function problemsNow(page: Page): Promise<string[]> {
  const { overflow, cut } = await outside(page)
  const wide = overflow > 0 ? [`the page is ${overflow} pixels wider than the window`] : []
  return [...wide, ...cut.map((text) => `reaches out of its box: ${text}`), ...(await crowded(page))]
}

/** A window of 1280 by 1024 pixels at 400 %: what is wrong, as it is and with the spacing that readers may set. */
export async function zoomProblems(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 256 })
  const zoomed = await problemsNow(page)
  await adopt(page, spacing)
  return [...zoomed, ...(await problemsNow(page)).map((problem) => `with more spacing, ${problem}`)]
}

/** A window of 1280 pixels: what is wrong with the spacing that readers may set, and with text of twice the size. */
export async function textProblems(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 800 })
  await adopt(page, spacing)
  const spaced = (await problemsNow(page)).map((problem) => `with more spacing, ${problem}`)
  await page.evaluate(() => (document.adoptedStyleSheets = []))
  await adopt(page, largeText)
  return [...spaced, ...(await problemsNow(page)).map((problem) => `at 200 %, ${problem}`)]
}
