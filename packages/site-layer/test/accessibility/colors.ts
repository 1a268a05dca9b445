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
 * Text that stands out too little from the colour it stands on. Engines leave it open where something is drawn upon that
 * colour too, as in a head, a table that scrolls or a field with an arrow, and where text has just the colour of its ground.
 */
export async function paleTextProblems(page: Page): Promise<string[]> {
  await teachColors(page)
  return page.evaluate(() => {
    const speaks = (element: Element) =>
      element.matches('select') ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    const leastOf = ({ fontSize, fontWeight }: CSSStyleDeclaration) => {
      const [pixels, weight] = [Number.parseFloat(fontSize), Number(fontWeight)]
      return pixels >= 24 || (pixels >= 18.66 && weight >= 700) ? 3 : 4.5
    }
    return [...document.querySelectorAll('body *:not(svg *, script, style, option)')]
      .filter((element) => speaks(element) && element.checkVisibility({ visibilityProperty: true }))
      .flatMap((element) => {
        const style = getComputedStyle(element)
        const contrast = contrastOf(style.color, groundOf(element))
        return contrast < leastOf(style)
          ? [`${contrast.toFixed(2)} to 1: ${element.outerHTML.slice(0, 100)}`]
          : []
      })
  })
}
