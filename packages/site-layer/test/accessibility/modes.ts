import type { Page } from 'playwright-core'
import { teachColors } from './colors.ts'

/** What moves, or would, though the reader has asked for less motion. */
export async function motionProblems(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  return page.evaluate(() => {
    const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0)
    const moving = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element)
      return lasts(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
    })
    const holds = (rule: CSSRule | null): boolean =>
      rule === null ||
      ((!(rule instanceof CSSMediaRule) || matchMedia(rule.media.mediaText).matches) &&
        holds(rule.parentRule))
    const rulesIn = (rules: CSSRuleList): CSSRule[] =>
      [...rules].flatMap((rule) => [rule, ...(rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules) : [])])
    const changes = [...document.styleSheets]
      .flatMap((sheet) => rulesIn(sheet.cssRules))
      .filter((rule) => rule.cssText.startsWith('@view-transition') && holds(rule))
    return [
      ...moving.map((element) => `moves: ${element.tagName.toLowerCase()}.${element.className}`),
      ...changes.map((rule) => `moves from page to page: ${rule.cssText}`),
    ]
  })
}

/** What would appear or disappear when it is only pointed at. */
export const hoverProblems = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const rulesIn = (rules: CSSRuleList): CSSRule[] =>
      [...rules].flatMap((rule) => [rule, ...(rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules) : [])])
    const shows = ['display', 'visibility', 'opacity', 'content', 'clip-path', 'height', 'max-height']
    return [...document.styleSheets]
      .flatMap((sheet) => rulesIn(sheet.cssRules))
      .filter((rule) => rule instanceof CSSStyleRule)
      .filter(
        ({ selectorText, style }) =>
          selectorText.includes(':hover') && shows.some((name) => style.getPropertyValue(name) !== ''),
      )
      .map(({ cssText }) => `appears by pointing: ${cssText}`)
  })

/**
 * What does not stand out by 3 to 1 from what it is drawn on: dots, lines and bars, which nothing else may say, and the
 * edges of fields.
 */
async function faint(page: Page): Promise<string[]> {
  await teachColors(page)
  return page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const isSeen = (element: Element, paints: string[]) =>
      paints.some((paint) => paint !== 'none' && contrastOf(paint, groundOf(element.parentElement)) >= 3)
    const drawn = [
      ...document.querySelectorAll('.region-map-dot, .chart-bar, .chart-line, .word-mark circle'),
    ]
    const lost = drawn.filter(isShown).filter((element) => {
      const { fill, stroke } = getComputedStyle(element)
      return !fill.startsWith('url') && !isSeen(element, [fill, stroke])
    })
    // Browsers draw radio buttons themselves, which the criterion leaves to them.
    const fields = [
      ...document.querySelectorAll('input:not([type="hidden"], [type="radio"]), select, textarea'),
    ]
    const edgeless = fields.filter(isShown).filter((element) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element)
      const hasBorder = borderTopStyle !== 'none' && borderTopWidth !== '0px'
      return !isSeen(element, [hasBorder ? borderTopColor : 'none', backgroundColor])
    })
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`
    return [
      ...lost.map((element) => `cannot be seen: ${name(element)}`),
      ...edgeless.map((element) => `has no edge: ${name(element)}`),
    ]
  })
}

/** What is too faint by day and by night, or lost where the reader's own few colours replace those of the page. */
export async function faintProblems(page: Page): Promise<string[]> {
  const problems: string[] = []
  for (const colorScheme of ['light', 'dark'] as const)
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors })
      const found = await faint(page)
      problems.push(...found.map((problem) => `${problem} (${colorScheme}, forced colours: ${forcedColors})`))
    }
  return problems
}
