/** Begins in the middle of a sentence. */
const isBegun = /^(?:<mark>)?\p{Ll}/u
/** Ends with a sentence, or says already that it does not. */
const isEnded = /[.!?…](?:[»”)]|&quot;)?(?:<\/mark>)?$/u

/** An excerpt of a text, as HTML, that says where it is cut. */
export const excerpt = (html: string): string =>
  `${isBegun.test(html) ? '… ' : ''}${html}${isEnded.test(html) ? '' : ' …'}`
