import { Audit } from '@siteimprove/alfa-act'
import { Device } from '@siteimprove/alfa-device'
import * as deviceOf from '@siteimprove/alfa-device/native'
import { Node, type Document } from '@siteimprove/alfa-dom'
import * as domOf from '@siteimprove/alfa-dom/native'
import { Request, Response } from '@siteimprove/alfa-http'
import rules from '@siteimprove/alfa-rules'
import { URL as Address } from '@siteimprove/alfa-url'
import { Conformance, Criterion } from '@siteimprove/alfa-wcag'
import { Page as AlfaPage } from '@siteimprove/alfa-web'
import type { Page } from 'playwright-core'

const isRequired = Conformance.isAA()
/** The rules that test criteria of WCAG 2.2 on levels A and AA. */
const required = rules.filter(({ requirements }) =>
  requirements.some((requirement) => Criterion.isCriterion(requirement) && isRequired(requirement)),
)

/** Contrast, where something is drawn behind the text: `paleTextProblems` answers that. */
const leftOpen = 'https://alfa.siteimprove.com/rules/sia-r69'

/**
 * What Alfa has against a page, and what it cannot tell, one entry for each element. What can be opened must be: Alfa takes
 * what is closed away for shown, and for lying upon what follows.
 */
export async function alfaProblems(page: Page): Promise<string[]> {
  // Both read what is there when they are called with nothing, which their types do not let Playwright do.
  const device = Device.from(await page.evaluate<Device.JSON>(`(${deviceOf.Native.fromWindow})()`))
  const json = await page.evaluate<Document.JSON>(`(${domOf.Native.fromNode})()`)
  const document = Node.from(json, device)
  const address = Address.parse(page.url()).getUnsafe()
  const seen = AlfaPage.of(Request.of('GET', address), Response.of(address, 200), document, device)
  const outcomes = [...(await Audit.of(seen, required).evaluate())]
  return outcomes
    .filter(({ outcome, rule }) => outcome === 'failed' || (outcome === 'cantTell' && rule.uri !== leftOpen))
    .map(({ outcome, rule, target }) => `${outcome} ${rule.uri}: ${String(target)}`)
}
