import sanitizeHtml from 'sanitize-html'

/** A text as HTML. */
export const escape = (text: string): string =>
  sanitizeHtml(text, { allowedTags: [], disallowedTagsMode: 'escape' })

/** A text inside an attribute. */
export const attribute = (text: string): string => escape(text).replaceAll('"', '&quot;')
