import type { Letter } from './letters.ts'

const STYLE = `
  :root { color-scheme: light dark; --ink: #16202b; --quiet: #5a6675; --paper: #fff; --line: #d9dee5; --accent: #0b5d8a }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e8edf2; --quiet: #a3afbd; --paper: #131a22; --line: #2c3743; --accent: #7cc4ee }
  }
  * { box-sizing: border-box }
  body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem; background: var(--paper); color: var(--ink);
    font: 1rem/1.5 system-ui, sans-serif }
  h1 { font-size: 1.5rem; margin: 0 0 .25rem; overflow-wrap: anywhere }
  p { margin: 0 0 1.5rem; color: var(--quiet) }
  a { color: var(--accent) }
  ul { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line) }
  li { border-bottom: 1px solid var(--line) }
  li a { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding: .75rem .25rem; text-decoration: none }
  li a:hover strong { text-decoration: underline }
  li span, li time { color: var(--quiet); font-size: .875rem }
  li strong { overflow-wrap: anywhere }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .125rem 1rem; margin: 0 0 1.5rem }
  dt { color: var(--quiet) }
  dd { margin: 0; overflow-wrap: anywhere }
  iframe { width: 100%; height: 70vh; border: 1px solid var(--line); border-radius: .5rem; background: #fff }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem }
`

const moment = new Intl.DateTimeFormat('nb-NO', {
  dateStyle: 'medium',
  timeStyle: 'medium',
  timeZone: 'Europe/Oslo',
})

/** The inbox: every message, newest first. */
export function inboxPage(letters: Letter[]): string {
  const rows = letters.map(
    ({ id, subject, to, receivedAt }) => `
    <li><a href="/messages/${id}">
      <strong>${escape(subject || '(uten emne)')}</strong>
      <time datetime="${receivedAt}">${moment.format(new Date(receivedAt))}</time>
      <span>Til ${escape(to.join(', '))}</span>
    </a></li>`,
  )
  const body =
    rows.length > 0 ? `<ul>${rows.join('')}</ul>` : '<p>Ingen e-post ennå. Siden oppdaterer seg selv.</p>'
  return page(
    'Fanget e-post',
    `<h1>Fanget e-post</h1>
    <p>Alt systemet sender i utvikling og demo, havner her. Ingenting går videre.</p>${body}`,
    '<meta http-equiv="refresh" content="5">',
  )
}

/** One message: who, when, and what it looks like. The HTML of a message gets no scripts and no network. */
export function letterPage(letter: Letter): string {
  const rows = [
    ['Fra', letter.from],
    ['Til', letter.to.join(', ')],
    ['Mottatt', moment.format(new Date(letter.receivedAt))],
  ]
  const list = rows.map(([name = '', value = '']) => `<dt>${name}</dt><dd>${escape(value)}</dd>`).join('')
  const html = letter.html
    ? `<h2>Slik mottakeren ser den</h2><iframe sandbox title="Meldingen" src="/messages/${letter.id}.html"></iframe>`
    : ''
  return page(
    letter.subject || '(uten emne)',
    `<p><a href="/">Alle meldinger</a></p>
    <h1>${escape(letter.subject || '(uten emne)')}</h1>
    <dl>${list}</dl>
    ${html}
    <h2>Ren tekst</h2><pre>${escape(letter.text || '(ingen)')}</pre>
    <p><a href="/messages/${letter.id}.eml">Last ned meldingen slik den ble sendt (.eml)</a></p>`,
  )
}

/** The page for an address where there is nothing. */
export function missingPage(): string {
  return page('Finnes ikke', '<h1>Denne meldingen finnes ikke</h1><p><a href="/">Alle meldinger</a></p>')
}

function page(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>${head}<style>${STYLE}</style></head><body><main>${body}</main></body></html>`
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
