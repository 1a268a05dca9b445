import { allowed } from '../graphql/limits.ts'
import { escape } from './html.ts'
import type { DocsLanguage } from './languages.ts'

/** What stands in the form to begin with. */
export const exampleQuery = `query Latest($number: Int) {
  news(limit: $number) {
    data { title url publishedAt }
    next
  }
  events(sort: startsAt_desc, limit: 2) {
    data { title startsAt place }
  }
}`
export const exampleVariables = '{ "number": 3 }'

const schemaQuery =
  '/graphql?query=%7B__schema%7Btypes%7Bname+description+fields%7Bname+description%7D%7D%7D%7D'

const words = {
  nb: {
    query: 'Spørring',
    variables: 'Variabler, som JSON',
    ask: 'Kjør',
    answer: 'Svar',
    nothing: 'Ingen spørring er kjørt ennå.',
    schema: `Skjemaet: <a href="${schemaQuery}">alle typer og felter</a>. Verktøy henter det med introspeksjon på <code>/graphql</code>.`,
  },
  en: {
    query: 'Query',
    variables: 'Variables, as JSON',
    ask: 'Run',
    answer: 'Answer',
    nothing: 'No query has been run yet.',
    schema: `The schema: <a href="${schemaQuery}">every type and field</a>. Tools get it by introspection at <code>/graphql</code>.`,
  },
}

/** A form that asks GraphQL. Without its script it is answered as any form is: by the address it leads to. */
export function playground(language: DocsLanguage): string {
  const text = words[language]
  return `<form action="/graphql" method="get" class="panel">
<p><label for="query">${text.query}</label>
<textarea id="query" name="query" rows="11" spellcheck="false" required>${escape(exampleQuery)}</textarea></p>
<p><label for="variables">${text.variables}</label>
<textarea id="variables" name="variables" rows="2" spellcheck="false">${escape(exampleVariables)}</textarea></p>
<p><button>${text.ask}</button></p>
<p id="state" role="status">${text.nothing}</p>
<pre id="answer" role="group" aria-label="${text.answer}" tabindex="0" hidden></pre>
</form>
<p>${text.schema}</p>
`
}

/** How much one query may ask for. */
export function limitsOf(language: DocsLanguage): string {
  const number = (value: number) => value.toLocaleString(language === 'nb' ? 'nb' : 'en')
  const [size, cost] = [number(allowed.size), number(allowed.cost)]
  const { fields, depth, aliases, rootFields } = allowed
  return {
    nb: `En spørring kan ha ${size} byte, ${fields} felter inntil ${depth} i dybden, ${aliases} aliaser og ${rootFields} lister eller dokumenter, og be om ${cost} dokumenter × felter.`,
    en: `One query may have ${size} bytes, ${fields} fields up to ${depth} deep, ${aliases} aliases and ${rootFields} lists or documents, and ask for ${cost} documents × fields.`,
  }[language]
}
