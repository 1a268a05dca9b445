/** Characters that say where a word may break, and are no part of it: for Postgres, they end it. */
export const unseen = '\u00AD\u200B\u2060'

/** Marks between words that Postgres, whose parser knows ASCII, takes for letters: «ordet» would not be found by `ordet`. */
const marks = '«»‹›“”„‘’–—…·•'

/** SQL for a text as its words are told apart, of what is searched and of what is asked for. */
export const wordsOf = (text: string): string =>
  `translate(${text}, '${marks}${unseen}', '${' '.repeat(marks.length)}')`
