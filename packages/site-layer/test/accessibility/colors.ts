import type { Page } from 'playwright-core'

declare global {
  /** The contrast of two colours as style sheets write them, from 1 to 21. */
  var contrastOf: (one: string, other: string) => number
  /** The colour that an element stands on: its own, or that of the nearest round it that has one. */
  var groundOf: (element: Element | null) => string
}

/** Lets what runs in a page reckon with colours. */
export const teachColors = (page: Page) =>
  page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    const rgba = (color: string): number[] => {
      if (canvas === null) throw new Error('There is no canvas')
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = color
      canvas.fillRect(0, 0, 1, 1)
      return [...canvas.getImageData(0, 0, 1, 1).data]
    }
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = rgba(color).map((value) => {
        const part = value / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    globalThis.contrastOf = (one, other) => {
      const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05]
      return Math.max(a, b) / Math.min(a, b)
    }
    globalThis.groundOf = (element) => {
      if (element === null) return 'Canvas'
      const { backgroundColor } = getComputedStyle(element)
      return rgba(backgroundColor)[3] === 255 ? backgroundColor : globalThis.groundOf(element.parentElement)
    }
  })

/**
 * Text that stands out too little from the colour it stands on, where something is drawn upon that colour too: engines
 * leave it open there. What is drawn is the edge of a table that scrolls, and the arrow of a field.
 */
export async function shadedTextProblems(page: Page): Promise<string[]> {
  await teachColors(page)
  return page.evaluate(() =>
    [...document.querySelectorAll('.data-table *, select')]
      .filter((element) => element.checkVisibility() && element.textContent?.trim())
      .map((element) => ({
        element,
        contrast: contrastOf(getComputedStyle(element).color, groundOf(element)),
      }))
      .filter(({ contrast }) => contrast < 4.5)
      .map(({ element, contrast }) => `${contrast.toFixed(2)} to 1: ${element.outerHTML.slice(0, 100)}`),
  )
}
