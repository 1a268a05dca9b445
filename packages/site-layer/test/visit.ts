import type { Browser, Page } from 'playwright-core'

/** What runs in a page: not what it says of itself, nor of the pages that may be opened next. */
export const scripts = 'script:not([type="application/ld+json"], [type="speculationrules"])'

export interface View {
  width?: number
  colorScheme?: 'light' | 'dark'
  /** A window of a phone: a finger instead of a mouse. */
  touch?: boolean
}

/** A window that stays open from page to page: to open one takes longer than most pages do. */
export interface Window {
  page: Page
  /** What the browser complained about since the page was opened. */
  complaints: string[]
}

/** A window in a browser of its own. */
export async function openWindow(
  chromium: Browser,
  { width = 1280, colorScheme = 'light', touch = false }: View,
): Promise<Window> {
  const context = await chromium.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    hasTouch: touch,
    isMobile: touch,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, complaints }
}

/** Opens a page in a window, does something with it, and gives back what the browser complained about. */
export async function open({ page, complaints }: Window, address: string, act: (page: Page) => unknown) {
  complaints.length = 0
  const answer = await page.goto(address)
  await act(page)
  return { status: answer?.status(), complaints }
}

/** As `open`, in a window that is closed again. */
export async function visit(chromium: Browser, address: string, view: View, act: (page: Page) => unknown) {
  const window = await openWindow(chromium, view)
  try {
    return await open(window, address, act)
  } finally {
    await window.page.context().close()
  }
}

/** How far the page reaches beyond the window, and what of its text is cut off. What scrolls by itself is neither. */
export const outside = (page: Page) =>
  page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    cut: [...document.querySelectorAll('h1, h2, h3, p, a, li, th, td, dt, dd, button, summary, figcaption')]
      .filter((element) => !element.matches('.unseen, .ds-skip-link'))
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.textContent?.trim()),
  }))
