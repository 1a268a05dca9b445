import { hash } from 'node:crypto'
import { style } from './style.ts'

const policy = (more: string) =>
  `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; base-uri 'none'; frame-ancestors 'none'; ${more}`

/** Nothing but the page's own style may load, and the icon that says that there is none. */
export const pagePolicy = policy("img-src data:; form-action 'none'")

/** Of a page with a form, and with the element for the pages of others. */
export const formPolicy = policy(
  "form-action 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:",
)

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A text in which what stands between backticks is code. */
export const prose = (text: string): string => escape(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')

/** A page of the documentation. @param body HTML, beginning with the heading of the page */
export const layout = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
