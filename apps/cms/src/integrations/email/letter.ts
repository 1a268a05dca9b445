import { plainText } from './plainText.ts'

interface Words {
  language: 'nb' | 'en'
  title: string
  /** Each in HTML. */
  paragraphs: readonly string[]
}

/** A mail as HTML that every mail program shows: paragraphs, in the ink of the newsroom. */
export const letterHtml = ({ language, title, paragraphs }: Words): string =>
  [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    '<body style="font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.6; color: #0b1f33; max-width: 34em">',
    ...paragraphs.map((paragraph) => `<p>${paragraph}</p>`),
    '</body></html>',
  ].join('\n')

/** A mail with its title as subject, as HTML and as plain text. */
export function letter(words: Words): { subject: string; text: string; html: string } {
  const html = letterHtml(words)
  return { subject: words.title, text: plainText(html), html }
}

/** A link that nobody overlooks. */
export const linkHtml = (address: string, words: string): string =>
  `<a href="${escapeHtml(address)}" style="color: #12467b; font-weight: bold">${escapeHtml(words)}</a>`

/** Text as part of HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
