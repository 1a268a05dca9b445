import axe, { type AxeResults, type RunOptions } from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { findChromium } from './chromium.ts'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The rules that we promise to follow: WCAG 2.2, levels A and AA, and good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A Chromium without a window. Whoever opens it closes it. */
export async function browser(): Promise<Browser> {
  const executablePath = findChromium(process.env)
  if (!executablePath)
    throw new Error('No Chromium was found. Set CHROME_PATH, or install the package chromium')
  return chromium.launch({ executablePath, args: FLAGS, timeout: 30_000 })
}

/** Frames are not looked into: what stands in them is a page of its own. */
const OPTIONS: RunOptions = {
  runOnly: { type: 'tag', values: RULES },
  resultTypes: ['violations'],
  iframes: false,
}

/**
 * What axe has against a page, or against what a selector finds in it: one entry for each element, empty when all is
 * well. Axe runs in the page itself, which takes a sixth of the time of `@axe-core/playwright`: that one opens another
 * page for every result.
 */
export async function accessibilityProblems(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(axe.source)
  const run = `axe.run(${within === undefined ? 'document' : JSON.stringify(within)}, ${JSON.stringify(OPTIONS)})`
  const { violations } = await page.evaluate<AxeResults>(run)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} – ${node.target.join(' ')}\n${node.html}`),
  )
}
