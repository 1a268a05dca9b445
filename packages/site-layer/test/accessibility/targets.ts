import type { Page } from 'playwright-core'

/**
 * Targets that are smaller than `size` pixels both ways and fall under no exception of criterion 2.5.8: links in running
 * text, and what stands so freely that a circle of that size round it meets no other.
 */
export const smallTargets = (page: Page, size: number): Promise<string[]> =>
  page.evaluate((least) => {
    const found = [
      ...document.querySelectorAll('a[href], button, input:not([type="hidden"]), select, textarea, summary'),
    ].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
        // A place on the small map of a page is a link in the list beside it too, which is large enough.
        !element.matches('.unseen, .ds-skip-link, .region-map-marked a'),
    )
    /** A link whose line holds other text too, or runs over several lines. */
    const isInText = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false
      const parent = element.closest('p, li, dd, td, th, dt, figcaption')
      const own = element.textContent?.trim() ?? ''
      return (parent?.textContent?.trim() ?? own) !== own
    }
    const targets = found.map((element) => {
      const box = element.getBoundingClientRect()
      return {
        element,
        box,
        middle: { x: box.left + box.width / 2, y: box.top + box.height / 2 },
        isSmall: box.width < least - 0.5 || box.height < least - 0.5,
      }
    })
    const distance = (point: { x: number; y: number }, box: DOMRect) =>
      Math.hypot(
        Math.max(box.left - point.x, 0, point.x - box.right),
        Math.max(box.top - point.y, 0, point.y - box.bottom),
      )
    return targets
      .filter(({ isSmall, element }) => isSmall && !isInText(element))
      .filter(({ element, middle }) =>
        targets.some((other) => {
          if (other.element === element) return false
          const apart = Math.hypot(other.middle.x - middle.x, other.middle.y - middle.y)
          return other.isSmall ? apart < least : distance(middle, other.box) < least / 2
        }),
      )
      .map(({ element, box }) => {
        const name = `${element.tagName.toLowerCase()}.${element.className} in .${element.parentElement?.className}`
        return `${Math.round(box.width)}×${Math.round(box.height)}: ${name} «${element.textContent?.trim().slice(0, 40)}»`
      })
  }, size)
