/** What ends a sentence or a clause, with the mark that may close it. */
const isEnded = /[.!?:;,…][»”")]?$/

/**
 * Pieces of text as one line, as excerpts of what is searched show it. Where a piece ends without a stop, as headings and
 * the entries of lists do, a dot tells it from the next.
 */
export const inOneLine = (pieces: readonly (string | null | undefined)[]): string =>
  pieces
    .map((piece) => piece?.trim() ?? '')
    .filter((piece) => piece !== '')
    .reduce((line, piece) => (line === '' ? piece : `${line}${isEnded.test(line) ? ' ' : ' · '}${piece}`), '')
