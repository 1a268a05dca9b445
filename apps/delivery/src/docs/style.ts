import { readFileSync } from 'node:fs'

/** The whole style of the documentation. Inline, and allowed by its hash, so that a page needs nothing else to be read. */
export const style = readFileSync(new URL('style.css', import.meta.url), 'utf8')
