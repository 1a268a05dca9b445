import type { DocsLanguage } from './languages.ts'
import { words } from './words.ts'

/**
 * Lets readers choose in what language they see examples. The style sheet does the rest; where it cannot, all are seen.
 * @param kinds what the examples of a page are written in
 */
export function chooser(language: DocsLanguage, kinds: readonly string[]): string {
  const choices = kinds.map(
    (kind, index) =>
      `<label><input type="radio" name="in" value="${kind}"${index === 0 ? ' checked' : ''}><span>${kind}</span></label>`,
  )
  return `<fieldset class="choose"><legend>${words[language].choose}</legend>${choices.join('')}</fieldset>`
}
