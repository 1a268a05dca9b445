import { sampleMunicipality, sampleNews } from '@osloregionen/content-store/testing'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { browser } from '../../../../tools/testing/index.ts'
import { startApi, type TestApi } from './api.ts'
import { startPageOfOthers } from './page-of-others.ts'

/** A page in a window, and what has been seen in it. */
interface Visit {
  page: Page
  /** What the browser complained about: policies, scripts, and what could not be fetched. */
  complaints: string[]
  /** The addresses that were asked for. */
  asked: string[]
}

interface View extends Pick<BrowserContextOptions, 'colorScheme' | 'javaScriptEnabled'> {
  width?: number
  /** What is done before the page is opened. */
  before?(page: Page): unknown
}

/** An API with three news about Lillestrøm, a page of the municipality, and a Chromium. */
export interface Embedding {
  api: TestApi
  /** Opens a page in a window of its own. */
  open(url: string, view?: View): Promise<Visit>
  /** Opens the page of the municipality, with this in it. */
  visit(html: string, view?: View): Promise<Visit>
  /** Closes the windows. */
  leave(): Promise<void>
  close(): Promise<void>
}

export async function startEmbedding(): Promise<Embedding> {
  const api = await startApi()
  await api.store.publish(
    sampleMunicipality('3205', '3030', { slug: 'lillestrom', title: 'Lillestrøm' }),
    sampleNews({ title: 'Gods på bane', municipalities: ['3205'] }),
    sampleNews({
      title: 'Ny faggruppe for klima og miljø i arealogtransportplanleggingssamarbeidet',
      municipalities: ['3205'],
      publishedAt: '2021-01-02T08:00:00.000Z',
    }),
    sampleNews({
      title: 'Freight by rail',
      summary: 'The municipalities work together.',
      language: 'en',
      sites: ['oslopolitan'],
      municipalities: ['3205'],
      publishedAt: '2020-10-28T08:00:00.000Z',
    }),
  )
  await api.caughtUp()
  const municipality = await startPageOfOthers(api.origin)
  const chromium = await browser()

  async function open(url: string, { width = 1280, before, ...view }: View = {}): Promise<Visit> {
    const context = await chromium.newContext({ ...view, viewport: { width, height: 800 } })
    const page = await context.newPage()
    const complaints: string[] = []
    const asked: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => asked.push(request.url()))
    await before?.(page)
    await page.goto(url)
    return { page, complaints, asked }
  }

  return {
    api,
    open,
    visit(html, view) {
      municipality.holds(html)
      return open(municipality.url, view)
    },
    async leave() {
      await Promise.all(chromium.contexts().map((context) => context.close()))
    },
    async close() {
      await chromium.close()
      await municipality.close()
      await api.close()
    },
  }
}

/** The element, as somebody writes it. */
export const feed = (attributes = 'municipality="3205"', inside = ''): string =>
  `<osloregionen-feed ${attributes}>${inside}</osloregionen-feed>`

/** What stands in its shadow tree, as scripts of the page find it. */
export const inFeed = (selector: string): string =>
  `document.querySelector('osloregionen-feed').shadowRoot.querySelector('${selector}')`
