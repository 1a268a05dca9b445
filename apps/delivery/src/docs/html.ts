/** Text as it stands in HTML, in attributes too. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A text in which what stands between backticks is code. */
export const prose = (text: string): string => escape(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')

/** A table that can be scrolled sideways, by keyboard too, where the window is narrow. */
export const scrolling = (name: string, table: string): string =>
  `<div class="scroll" role="group" aria-label="${escape(name)}" tabindex="0">${table}</div>`
