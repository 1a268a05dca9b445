import type { JSHandle, Page } from 'playwright-core'
import { teachColors } from './colors.ts'
import { clearPixels } from './pixels.ts'

/** Where the focus is after a press of Tab. */
interface Stop {
  /** Its place among all that can be reached, in the order of the document; −1: none of them. */
  at: number
  name: string
  box: { left: number; top: number; right: number; bottom: number }
  /** The contrast of the outline to what is behind it; 0: there is no outline. */
  outline: number
  covered: boolean
}

const reachable =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, [tabindex]:not([tabindex="-1"])'

const collect = (page: Page): Promise<JSHandle<Element[]>> =>
  page.evaluateHandle(
    (selector) =>
      [...document.querySelectorAll(selector)].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
          // Tab leads to the one that is chosen; arrows lead to the others.
          !element.matches('input[type="radio"]:not(:checked)'),
      ),
    reachable,
  )

/** Reads the element that has the focus, in the page. */
function readStop(elements: Element[]): Stop {
  const element = document.activeElement ?? document.body
  const style = getComputedStyle(element)
  const [first = element.getBoundingClientRect()] = element.getClientRects()
  const box = element.getBoundingClientRect()

  // An outline that is drawn inwards stands on the element itself, else on what is round it.
  const isInside = Number.parseFloat(style.outlineOffset) < 0
  const contrast = contrastOf(style.outlineColor, groundOf(isInside ? element : element.parentElement))
  const isOutlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2

  // Of something large, such as a field of many lines, what is in the window.
  const middle = (Math.max(first.top, 0) + Math.min(first.bottom, innerHeight)) / 2
  const seen = [0.5, 0.1, 0.9].map((part) =>
    document.elementFromPoint(first.left + first.width * part, middle),
  )
  const isSeen = seen.some((top) => top !== null && (element.contains(top) || top.contains(element)))
  return {
    at: elements.indexOf(element),
    name: `${element.tagName.toLowerCase()}.${element.className} «${element.textContent?.trim().slice(0, 60)}»`,
    box: {
      left: box.left + scrollX,
      top: box.top + scrollY,
      right: box.right + scrollX,
      bottom: box.bottom + scrollY,
    },
    outline: isOutlined ? contrast : 0,
    covered: !isSeen,
  }
}

/** Upwards and not to the right is where nobody looks for what comes next. */
const isBackwards = (from: Stop, to: Stop) =>
  to.box.bottom <= from.box.top + 1 && to.box.left < from.box.right - 1

/** Whether something that has the focus but no outline shows so otherwise. */
async function showsFocus(page: Page): Promise<boolean> {
  const focused = await page.screenshot()
  await page.evaluate(() => document.activeElement instanceof SVGElement && document.activeElement.blur())
  return (await clearPixels(page, focused, await page.screenshot())) >= 60
}

/** Presses Tab from the top of a page until the focus has left it, and says what is wrong on the way. */
export async function keyboardProblems(page: Page): Promise<string[]> {
  await teachColors(page)
  const elements = await collect(page)
  const count = await elements.evaluate((found) => found.length)
  const problems: string[] = []
  const reached = new Set<number>()
  let last: Stop | undefined
  for (let presses = 0; presses <= count; presses += 1) {
    await page.keyboard.press('Tab')
    const stop = await elements.evaluate(readStop)
    if (stop.at === -1 || reached.has(stop.at)) break
    reached.add(stop.at)
    const say = (what: string) => problems.push(`${what}: ${stop.name}`)
    if (stop.covered) say('is covered')
    if (stop.outline > 0 && stop.outline < 3) say(`has an outline of ${stop.outline.toFixed(2)} to 1`)
    if (last !== undefined && stop.at < last.at) say('comes before what stands before it')
    if (last !== undefined && isBackwards(last, stop)) say(`stands before ${last.name}`)
    if (stop.outline === 0) {
      if (!(await showsFocus(page))) say('does not show that it has the focus')
      await elements.evaluate((found, at) => {
        const element = found[at]
        if (element instanceof SVGElement) element.focus()
      }, stop.at)
    }
    last = stop
  }
  const names = await elements.evaluate((found) => found.map((element) => element.outerHTML.slice(0, 120)))
  return [
    ...problems,
    ...names.filter((_, at) => !reached.has(at)).map((name) => `is not reached: ${name}`),
    ...((await isTrapped(page)) ? ['the focus does not leave the page after the last element'] : []),
  ]
}

/** After the last element the focus goes to the browser: to nothing in the page, or round to its beginning. */
async function isTrapped(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement
    return element !== null && element !== document.body && !element.matches('.ds-skip-link')
  })
}
