import type { Browser, Page } from 'playwright-core'

export interface Visit {
  width?: number
  colorScheme?: 'light' | 'dark'
}

/** Opens a page in a browser of its own, does something with it, and gives back what the browser complained about. */
export async function visit(
  chromium: Browser,
  address: string,
  { width = 1280, colorScheme = 'light' }: Visit,
  act: (page: Page) => unknown,
) {
  const context = await chromium.newContext({ viewport: { width, height: 800 }, colorScheme })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  try {
    const answer = await page.goto(address)
    await act(page)
    return { status: answer?.status(), complaints }
  } finally {
    await context.close()
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
