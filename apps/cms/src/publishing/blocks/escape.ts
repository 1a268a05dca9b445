const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as HTML, between tags or inside an attribute. */
export const escape = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '')
