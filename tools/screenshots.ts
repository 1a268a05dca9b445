import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { readCommandLine } from './command-line/options.ts'
import { readSettings } from './configuration/settings.ts'
import { browser } from './testing/browser.ts'

const { positionals } = readCommandLine({
  usage: 'npm run screenshots -- FOLDER',
  description:
    'Takes pictures of every kind of page on both sites, at 360 and 1280 px, light and dark, for people to judge by the\n' +
    'rubric in docs/design.md. The product must be running (npm start).',
})
const folder = positionals[0] ?? '.data/screenshots'
const settings = readSettings(process.env)
/** Each site, and what no sitemap names of it: searches, choices, forms and errors. */
const sites = [
  {
    site: 'osloregionen',
    origin: settings.OSLOREGIONEN_URL,
    more: [
      '/sok?q=transport',
      '/sok?q=finnesikke',
      '/aktuelt?ar=1999',
      '/kalender?maned=2020-10',
      '/kommuner?farge=fylke',
      '/tilbakemelding',
      '/finnes-ikke',
    ],
  },
  {
    site: 'oslopolitan',
    origin: settings.OSLOPOLITAN_URL,
    more: ['/search?q=talent', '/events?month=2020-10', '/region?colour=county', '/feedback', '/nothing'],
  },
]
const windows = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

/** One page of each kind: the first below each address, and every page that is the only one of its kind. */
async function kindsOf(origin: string): Promise<string[]> {
  const xml = await (await fetch(`${origin}/sitemap.xml`)).text()
  const paths = [...xml.matchAll(/<loc>([^<]*)</g)].map(([, address = '']) => new URL(address).pathname)
  const kinds = Map.groupBy(paths, (path) => path.replace(/(?<=.)\/[^/]*$/, '/…'))
  return [...kinds.values()].flatMap(([first]) => first ?? [])
}

async function take(chromium: Browser, origin: string, paths: string[], into: string): Promise<void> {
  for (const { width, colorScheme } of windows) {
    const context = await chromium.newContext({ viewport: { width, height: 800 }, colorScheme })
    const page = await context.newPage()
    for (const path of paths) {
      await page.goto(origin + path, { timeout: 30_000 })
      await page.evaluate(allPictures)
      const name = path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'front'
      await page.screenshot({ path: join(into, `${name}-${width}-${colorScheme}.png`), fullPage: true })
    }
    await context.close()
  }
}

/** Run in the page. Nothing scrolls here: pictures that wait to come near would be empty frames. */
const allPictures = `Promise.all(
  [...document.images].map((image) => { image.loading = 'eager'; return image.decode() }),
)`

const chromium = await browser()
try {
  for (const { site, origin, more } of sites) {
    const into = join(folder, site)
    await mkdir(into, { recursive: true })
    const paths = [...(await kindsOf(origin)), ...more]
    await take(chromium, origin, paths, into)
    console.log(`${paths.length * windows.length} pictures in ${into}`)
  }
} finally {
  await chromium.close()
}
