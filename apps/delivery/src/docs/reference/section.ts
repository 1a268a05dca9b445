import { figure } from '../code.ts'
import { escape, scrolling } from '../html.ts'
import type { DocsLanguage } from '../languages.ts'
import { pagePath } from '../layout.ts'
import { kindsWithStatus } from '../problems.ts'
import type { Entry, Parameter } from './description.ts'
import { told } from './told.ts'
import { words } from './words.ts'

/** Everything about one address. */
export function section(language: DocsLanguage, entry: Entry, origin: string): string {
  const { id, method, path, summary, description, needsKey, example, sent, answer } = entry
  const text = words[language]
  const json = (value: unknown) => JSON.stringify(value, null, 2)
  return [
    `<section class="address"><h2 id="${id}"><code><span class="method">${method}</span> ${escape(path).replaceAll('/', '/<wbr>')}</code></h2>`,
    `<p>${told(summary, language)}. ${description === '' ? '' : told(description, language)}</p>`,
    needsKey ? `<p><a href="${pagePath(language, 'webhooks')}">${text.needsKey}</a></p>` : '',
    example === undefined || needsKey ? '' : tried(language, entry, example, origin),
    parametersOf(language, entry),
    sent === undefined
      ? ''
      : folded(text.sent, figure({ name: `${text.sent}: ${id}`, kind: 'JSON', text: json(sent) })),
    answer === undefined
      ? ''
      : folded(text.answer, figure({ name: `${text.answer}: ${id}`, kind: 'JSON', text: json(answer) })),
    `<p class="statuses">${text.statuses} ${statusesOf(language, entry)}</p></section>`,
  ].join('\n')
}

const folded = (summary: string, inside: string): string =>
  `<details><summary>${summary}</summary>${inside}</details>`

/** Something to try. Where an address holds an id, it is the list that ids are found in. */
function tried(language: DocsLanguage, { id, path }: Entry, example: string, origin: string): string {
  const { try: itself, find } = words[language]
  const isItself = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/?]+')}(\\?|$)`).test(
    example,
  )
  const label = isItself ? itself : find
  return figure({
    name: `${label}: ${id}`,
    kind: 'curl',
    text: `curl "${origin}${example}"`,
    more: `<a href="${escape(example)}">${label}</a>`,
    attributes: ` data-address="${escape(example)}"`,
  })
}

function parametersOf(language: DocsLanguage, { id, parameters }: Entry): string {
  if (parameters.length === 0) return ''
  const { parameter, meaning, parameters: name } = words[language]
  const rows = parameters.map(
    (one) => `<tr><td><code>${escape(one.name)}</code></td><td>${describe(language, one)}</td></tr>`,
  )
  const table = `<table><thead><tr><th scope="col">${parameter}</th><th scope="col">${meaning}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
  const isShort = parameters.length < 6
  const shown = scrolling(`${name}: ${id}`, table)
  return isShort ? shown : folded(`${name} (${parameters.length})`, shown)
}

function describe(language: DocsLanguage, { required, description, schema }: Parameter): string {
  const { required: must, oneOf, standard } = words[language]
  const facts = [
    required && must,
    description !== undefined && `${told(description, language)}.`,
    Array.isArray(schema['enum']) &&
      `${oneOf} ${schema['enum'].map((value) => `<code>${escape(String(value))}</code>`).join(', ')}.`,
    typeof schema['maximum'] === 'number' && `${String(schema['minimum'])}–${schema['maximum']}.`,
    schema['default'] !== undefined && `${standard} <code>${escape(String(schema['default']))}</code>.`,
  ]
  return facts.filter((fact) => fact !== false).join(' ')
}

/** Each status, leading to the page that explains it where it is a problem. */
function statusesOf(language: DocsLanguage, { statuses }: Entry): string {
  const shown = statuses.map((status) => {
    const [kind] = kindsWithStatus(Number(status))
    const code = `<code>${status}</code>`
    return kind === undefined ? code : `<a href="${pagePath(language, `problems/${kind}`)}">${code}</a>`
  })
  return shown.join(', ')
}
