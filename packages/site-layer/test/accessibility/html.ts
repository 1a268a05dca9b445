import { HtmlValidate, StaticConfigLoader } from 'html-validate'

/** Both sets of rules as they come, none switched off. */
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'] }),
)

/** What the standard has against the HTML of a page as it was sent. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} – ${selector}`),
  )
}
