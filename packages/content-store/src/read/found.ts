import { wordsOf } from '../words.ts'
import type { Parameters } from './parameters.ts'

/** How words that are looked for are said in SQL, on `content.documents d`: in the language of each document. */
export function lookedFor(words: string, { place }: Parameters): { tsquery: string; condition: string } {
  const q = wordsOf(`${place(words.normalize('NFC'))}::text`)
  const norwegian = `websearch_to_tsquery('norwegian', ${q})`
  const english = `websearch_to_tsquery('english', ${q})`
  return {
    tsquery: `CASE d.language WHEN 'en' THEN ${english} ELSE ${norwegian} END`,
    condition: `((d.language <> 'en' AND d.search @@ ${norwegian}) OR (d.language = 'en' AND d.search @@ ${english}))`,
  }
}
