import { operations, parametersOf, type Operation, type Parameter } from '@osloregionen/contract/openapi'
import { problemKinds } from '../http/problem.ts'
import { escape, layout, prose } from './layout.ts'

/** The readable reference: every address with its parameters and something to try. */
export function referencePage(origin: string): string {
  const tags = [...new Set(operations.map(({ tag }) => tag))]
  return layout(
    'Osloregionen: open API',
    `<h1>Osloregionen: open API</h1>
<p>Everything that Osloregionen has published, as data. Reading is free and needs no key. Origin: <code>${escape(origin)}</code>.
The machine-readable description is at <a href="/v1/openapi.json">/v1/openapi.json</a> (OpenAPI 3.1).</p>
<nav aria-label="Contents"><ul>
${tags.map((tag) => `<li><a href="#${anchor(tag)}">${tag}</a></li>`).join('\n')}
<li><a href="#graphql">GraphQL</a></li>
<li><a href="/docs/embed">Lists for your own pages</a></li>
<li><a href="#rules">Rules</a></li>
<li><a href="#problems">Problems</a></li>
</ul></nav>
${tags.map(section).join('\n')}
<h2 id="graphql">GraphQL</h2>
<p>The same content and rules at <code>/graphql</code>, by POST or GET, with introspection and automatic persisted queries.
<a href="/docs/graphql">Try it</a>.</p>
${rules}
<h2 id="problems">Problems</h2>
<p>Errors are <code>application/problem+json</code> (RFC 9457). Their <code>type</code> is the address of a page that says what to do.</p>
<dl>
${Object.entries(problemKinds)
  .map(
    ([kind, [status, title]]) =>
      `<dt id="${kind}">${status} <a href="/docs/problems/${kind}"><code>${kind}</code></a></dt><dd>${title}.</dd>`,
  )
  .join('\n')}
</dl>`,
  )
}

const rules = `<h2 id="rules">Rules</h2>
<ul>
<li>An unknown, repeated or malformed parameter is refused with 400 and named; it is never ignored.</li>
<li>Lists come in pages: ask again with <code>cursor</code> set to <code>next</code>, and with the same filters.</li>
<li>Every answer has a strong <code>ETag</code>. Send it back in <code>If-None-Match</code>: while nothing has changed the answer is an empty 304.</li>
<li><code>X-Content-Revision</code> is the revision of the content that the answer was read at. It grows with every change.</li>
<li>Limits are told in <code>RateLimit</code> and <code>RateLimit-Policy</code> (draft-ietf-httpapi-ratelimit-headers-10). Past them the answer is 429; wait for <code>Retry-After</code> seconds.</li>
<li>Each document says the licence of its text in <code>license</code>: <a href="https://data.norge.no/nlod/no/2.0">NLOD 2.0</a>, unless its site has another. Each image says its own.</li>
<li>Fields and block types may be added within v1. Ignore what you do not know.</li>
</ul>`

const anchor = (tag: string): string => tag.toLowerCase().replaceAll(' ', '-')

function section(tag: Operation['tag']): string {
  const of = operations.filter((operation) => operation.tag === tag)
  return `<h2 id="${anchor(tag)}">${tag}</h2>\n${of.map(entry).join('\n')}`
}

function entry(operation: Operation): string {
  const { path, summary, description = '', example } = operation
  const parameters = parametersOf(operation)
  return `<h3><code>GET ${escape(path)}</code></h3>
<p>${prose(summary)}. ${prose(description)}</p>
<p>Try: <a href="${escape(example)}"><code>${escape(example)}</code></a></p>
${parameters.length === 0 ? '' : `<dl>\n${parameters.map(about).join('\n')}\n</dl>`}`
}

function about({ name, required, description, schema }: Parameter): string {
  const facts = [
    required && 'Required.',
    description !== undefined && `${description}.`,
    Array.isArray(schema.enum) && `One of ${schema.enum.join(', ')}.`,
    typeof schema.maximum === 'number' && `${schema.minimum}–${schema.maximum}.`,
    schema.default !== undefined && `Default ${schema.default}.`,
  ].filter((fact) => fact !== false)
  return `<dt><code>${escape(name)}</code></dt><dd>${prose(facts.join(' '))}</dd>`
}
