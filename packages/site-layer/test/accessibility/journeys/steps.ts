import type { Page } from 'playwright-core'

type Role = 'link' | 'button'

export interface Step {
  /** What the reader does, in Norwegian: staff read it. */
  does: string
  act(page: Page): Promise<unknown>
  /** The whole page is heard, and not only what it is about. */
  hearsAll?: boolean
  /** What was heard before is not heard again: what follows begins with this. */
  hearsFrom?: string
}

/** Uses what has a role and a name, as those do who cannot see it: with the keyboard. */
const use = (role: Role, name: string, within: 'main' | 'banner' = 'main') => ({
  does: `Velger ${role === 'link' ? 'lenken' : 'knappen'} «${name}»`,
  act: async (page: Page) => {
    await page.getByRole(within).getByRole(role, { name, exact: true }).first().focus()
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
  },
})

export const listen = (title: string): Step => ({ does: title, act: () => Promise.resolve() })
export const follow = (name: string, within?: 'main' | 'banner'): Step => use('link', name, within)
export const press = (name: string): Step => use('button', name)

/** To another place on the page. */
export const jump = (name: string, hearsFrom: string): Step => ({
  does: `Velger lenken «${name}», og hører videre derfra`,
  act: async (page) => {
    await page.getByRole('link', { name, exact: true }).first().focus()
    await page.keyboard.press('Enter')
  },
  hearsFrom,
})

/** Goes on from where the focus is, as far as to a link. */
export const tabTo = (name: string): Step => ({
  does: `Går videre med Tab til «${name}» og trykker Enter`,
  act: async (page) => {
    const link = page.getByRole('link', { name, exact: true }).and(page.locator(':focus'))
    for (let presses = 0; presses < 5 && (await link.count()) === 0; presses += 1)
      await page.keyboard.press('Tab')
    await Promise.all([page.waitForEvent('load'), link.press('Enter')])
  },
})

export const choose = (label: string, option: string): Step => ({
  does: `Velger «${option}» i lista «${label}»`,
  act: (page) => page.getByRole('combobox', { name: label }).selectOption({ label: option }),
})

export const write = (label: string, words: string): Step => ({
  does: `Skriver «${words}» i feltet «${label}» og trykker Enter`,
  act: async (page) => {
    const field = page.getByRole('searchbox', { name: label })
    // Where a script completes what is typed, the field says so.
    await field.or(page.getByRole('combobox', { name: label })).fill(words)
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
  },
})

/** A place on the map, which the list below it names too. */
export const inMap = (name: string): Step => ({
  does: `Velger lenken «${name}» i kartet`,
  act: async (page) => {
    await page.getByRole('region').getByRole('link', { name, exact: true }).focus()
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
  },
})
