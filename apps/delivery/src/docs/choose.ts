import type { DocsLanguage } from './languages.ts'
import { words } from './words.ts'

const kinds = ['curl', 'JavaScript', 'PHP', 'C#'] as const

/**
 * Lets readers choose in what language they see examples. The style sheet does the rest; where it cannot, all are seen.
 */
export function chooser(language: DocsLanguage): string {
  const choices = kinds.map(
    (kind, index) =>
      `<label><input type="radio" name="in" value="${kind}"${index === 0 ? ' checked' : ''}><span>${kind}</span></label>`,
  )
  return `<fieldset class="choose"><legend>${words[language].choose}</legend>${choices.join('')}</fieldset>`
}
