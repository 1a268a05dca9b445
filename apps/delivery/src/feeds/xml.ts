type Attributes = Record<string, string>

export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const opening = (name: string, attributes: Attributes): string =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeMarkup(value)}"`)].join(' ')

/** An element with a text in it, and no space around the text: in an address there may be none. */
export const leaf = (name: string, text: string, attributes: Attributes = {}): string =>
  `<${opening(name, attributes)}>${escapeMarkup(text)}</${name}>`

/** An element with nothing in it. */
export const empty = (name: string, attributes: Attributes): string => `<${opening(name, attributes)}/>`

/** An element with elements in it; what is null is left out. */
export const element = (name: string, attributes: Attributes, children: readonly (string | null)[]): string =>
  [`<${opening(name, attributes)}>`, ...children.filter((child) => child !== null), `</${name}>`].join('\n')

export const xmlFile = (root: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`
