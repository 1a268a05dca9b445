import { siteLanguage, type Language } from '@osloregionen/contract'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { browser } from '../../../../tools/testing/index.ts'
import { openWindow } from '../visit.ts'
import { startBothSites } from './both-sites.ts'
import { journeys, type Journey } from './journeys/journeys.ts'
import type { Step } from './journeys/steps.ts'
import { transcript } from './journeys/transcript.ts'
import { accessibilityTree, partsWith } from './journeys/tree.ts'

let chromium: Browser
let running: Awaited<ReturnType<typeof startBothSites>>
beforeAll(async () => {
  // What is under way while the test runs has other dates each time.
  running = await startBothSites(['under-way'])
  chromium = await browser()
})
afterAll(async () => {
  await chromium.close()
  await running.close()
})

async function heard(page: Page, language: Language, { hearsAll = false, hearsFrom = '' }: Step) {
  const tree = await accessibilityTree(page)
  const parts = hearsAll ? tree.children : partsWith('main', tree)
  const lines = parts.flatMap((part) => transcript(part, language).split('\n'))
  return lines.slice(lines.findIndex((line) => line.includes(hearsFrom))).join('\n')
}

/** Goes through it, and writes down what is heard on the way. */
async function goThrough(page: Page, { title, site, from, steps }: Journey): Promise<string> {
  await page.goto(running.urls[site] + from)
  const chapters = [`# ${title}\n\nFra \`${site}.no${from}\`.\n`]
  for (const [index, step] of steps.entries()) {
    await step.act(page)
    const said = await heard(page, siteLanguage[site], step)
    chapters.push(`## ${index + 1}. ${step.does}\n\nSidetittel: ${await page.title()}\n\n${said}\n`)
  }
  return chapters.join('\n')
}

it.each(journeys)('$title: a screen reader says what docs/uu/reiser/$name says', async (journey) => {
  const { page } = await openWindow(chromium, {})
  const text = await goThrough(page, journey)
  await page.context().close()
  const file = new URL(`../../../../docs/uu/reiser/${journey.name}.md`, import.meta.url).pathname
  await expect(text).toMatchFileSnapshot(file)
})
