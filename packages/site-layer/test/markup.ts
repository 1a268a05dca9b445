/** The HTML of an answer, without styles and the marks that rendering leaves. */
export const contentOf = async (answer: Response): Promise<string> =>
  (await answer.text()).replaceAll(/<style>[\s\S]*?<\/style>|<!--.*?-->/g, '')

/** Finds a link to an address. */
export const linkTo = (address: string) => new RegExp(`<a[^>]* href="${address.replaceAll('?', '\\?')}"`)

/** What the head of a page links to as other ways of having it: feeds, languages. */
export const alternatesOf = (html: string): string =>
  (html.match(/<link rel="alternate"[^>]*>/g) ?? []).join('\n').replaceAll('&amp;', '&')
