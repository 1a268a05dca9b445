import { allowed } from '../graphql/limits.ts'
import { layout } from './layout.ts'

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

/** A form that asks GraphQL. Without the script it is answered as any form is: by the address it leads to. */
export const playgroundPage = layout(
  'Try GraphQL · Osloregionen: open API',
  `<h1>Try GraphQL</h1>
<p>The content of the <a href="/docs">open API</a>, with the fields that you ask for. One query may have
${allowed.size.toLocaleString('en')} bytes, ${allowed.fields} fields up to ${allowed.depth} deep in each other, ${allowed.aliases} aliases and
${allowed.rootFields} lists or documents, and ask for ${allowed.cost.toLocaleString('en')} documents × fields.</p>
<form action="/graphql" method="get">
<p><label for="query">Query</label>
<textarea id="query" name="query" rows="14" spellcheck="false" required>${exampleQuery}</textarea></p>
<p><label for="variables">Variables, as JSON</label>
<textarea id="variables" name="variables" rows="3" spellcheck="false">${exampleVariables.replaceAll('"', '&quot;')}</textarea></p>
<p><button>Ask</button></p>
</form>
<h2 id="answer-heading">Answer</h2>
<p id="state" role="status">Nothing has been asked yet.</p>
<pre id="answer" tabindex="0" aria-labelledby="answer-heading"></pre>
<p>The schema: <a href="/graphql?query=%7B__schema%7Btypes%7Bname+description+fields%7Bname+description%7D%7D%7D%7D">every type and field</a>.
Tools get it by introspection at <code>/graphql</code>.</p>
<script src="/docs/graphql.js" type="module"></script>`,
)

/** Shows the answer below the form instead of leading away from it. */
export const playgroundScript = `const form = document.querySelector('form')
const state = document.getElementById('state')
const answer = document.getElementById('answer')
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  state.textContent = 'Asking …'
  try {
    const response = await fetch('/graphql?' + new URLSearchParams(new FormData(form)))
    const text = await response.text()
    answer.textContent = JSON.stringify(JSON.parse(text), null, 2)
    state.textContent = response.ok ? 'Answered.' : 'Refused, with status ' + response.status + '.'
  } catch {
    state.textContent = 'There was no answer. Try again.'
  }
})
`
