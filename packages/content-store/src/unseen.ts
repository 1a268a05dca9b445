/** Characters that say where a word may break, and are no part of it: for Postgres, they end it. */
export const unseen = '\u00AD\u200B\u2060'
