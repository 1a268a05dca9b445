import { isProblemKind, problemKinds, statusOf, type ProblemKind } from '../http/problem.ts'
import { escape, prose, scrolling } from './html.ts'
import type { DocsLanguage } from './languages.ts'
import { pagePath, type Page } from './layout.ts'
import { inNorwegian } from './problems-nb.ts'

export interface Explanation {
  /** What has happened, and why the API does not go on. */
  why: string
  /** What whoever wrote the request does about it. */
  remedy: string
}

/** What `type` of a problem leads to: why it comes, and what to do. */
const explanations: Record<ProblemKind, Explanation> = {
  'bad-request': {
    why: 'The request is not valid HTTP, or its address or body is not what it says it is: percent-encoding that is no UTF-8, a character that no text can hold, JSON that ends too soon.',
    remedy:
      'Build addresses with a library (URLSearchParams, http_build_query) instead of joining texts, and look at what was sent.',
  },
  'invalid-parameter': {
    why: 'A parameter is unknown here, is given twice, or has a value that cannot be right. It is never ignored: an answer to another question than yours would be worse than none.',
    remedy:
      '`errors` names each parameter and what is wrong with it, with the nearest known name. The parameters of each address are listed in the reference.',
  },
  unauthorized: {
    why: 'The request carries an Authorization header, and the key in it is unknown, revoked or has expired.',
    remedy:
      'Leave the header out: reading is free without a key. Or send the key exactly as it was shown: `Authorization: Bearer …`.',
  },
  forbidden: {
    why: 'The key is known, but has not been given what this needs: the scope `usage` to read the use of it, `webhooks` to manage webhooks.',
    remedy: 'Ask Osloregionen to add the scope to your agreement. The key itself stays the same.',
  },
  'not-found': {
    why: 'There is nothing at this address, and there never was.',
    remedy:
      'Check the address against the reference, and a slug against the list it came from. What has been taken down answers 410 instead.',
  },
  'method-not-allowed': {
    why: 'The address is here, but takes other methods.',
    remedy: 'The Allow header names the methods that it takes. Nearly all of the API is read with GET.',
  },
  'webhook-exists': {
    why: 'You have a webhook with this address and this filter. A second one would send everything twice; most often the same request was sent twice.',
    remedy:
      'Use the one there is: GET /v1/webhooks lists it. If the answer with its secret was lost, POST /v1/webhooks/{id}/rotate-secret gives another.',
  },
  'too-many-webhooks': {
    why: 'A partner can have 20 webhooks.',
    remedy:
      'Delete those that are not used any more, or let one webhook with a wider filter do the work of several.',
  },
  gone: {
    why: 'The document was public once, and has been unpublished or deleted, or merged into another one.',
    remedy:
      'Remove your copy and links to it, or let them lead to `successor`, where there is one. Followers of /v1/changes are told when it happens.',
  },
  'cursor-expired': {
    why: 'The history that the cursor belongs to has been replaced, as when the content is restored from a backup. Nobody can tell what has changed since. A cursor does not grow too old by time alone.',
    remedy: 'Drop the cursor and your copy, and begin again at the address in `restart`.',
  },
  'body-too-large': {
    why: 'More was sent than the address takes.',
    remedy: 'Send less. The reference says how much each address takes.',
  },
  'address-too-long': {
    why: 'The address has more than 8,000 characters.',
    remedy: 'Ask for less at a time: fewer `fields`, fewer `type`s.',
  },
  'unsupported-media-type': {
    why: 'What was sent is not JSON, or does not say that it is.',
    remedy: 'Send JSON, with `Content-Type: application/json`.',
  },
  'range-not-satisfiable': {
    why: 'The part of the file that was asked for begins after its end.',
    remedy: 'Content-Range tells how long the file is. Ask again within it.',
  },
  'too-many-requests': {
    why: 'This address on the internet, or the partner whose key was sent, has asked more often than the limit allows.',
    remedy:
      'Wait for as many seconds as Retry-After says. Keep answers and send their ETag back; follow /v1/changes instead of asking for everything again.',
  },
  'too-many-streams': {
    why: 'Too many streams are open from this address on the internet, or in all.',
    remedy: 'Let one stream feed all of your programs. Close those that are not read.',
  },
  'headers-too-large': {
    why: 'Address and headers together take more than 16 kB.',
    remedy: 'Send no cookies: nothing here reads them.',
  },
  internal: {
    why: 'Something failed on our side. It has been noted with what led to it.',
    remedy: 'Try again later. If it goes on, tell us the address and the time.',
  },
  unavailable: {
    why: 'The content cannot be read right now, and no answer was at hand.',
    remedy: 'Try again after as many seconds as Retry-After says, then with growing pauses.',
  },
}

const kinds = Object.keys(problemKinds).filter(isProblemKind)

/** What follows the language in the address of each. */
export const problemSlugs = kinds.map((kind) => `problems/${kind}`)

/** The kinds of problems that have a status. */
export const kindsWithStatus = (status: number): ProblemKind[] =>
  kinds.filter((kind) => statusOf(kind) === status)

interface Explained extends Explanation {
  title: string
}

const explained: Record<DocsLanguage, (kind: ProblemKind) => Explained> = {
  nb: (kind) => inNorwegian[kind],
  en: (kind) => ({ title: problemKinds[kind][1], ...explanations[kind] }),
}

const words = {
  nb: {
    title: 'Feilmeldinger',
    lead: 'Feil er <code>application/problem+json</code> (RFC 9457). <code>type</code> er adressen til en side som sier hva du gjør.',
    status: 'Status',
    what: 'Hva som er galt',
    kind: 'Slag',
    why: 'Hvorfor',
    remedy: 'Hva du gjør',
    form: 'Slik ser de ut',
    formText:
      'Ved siden av de vanlige feltene har <code>errors</code> hver parameter som ble avvist, og hva du trolig mente. <code>requestId</code> er navnet på spørringen, slik headeren <code>X-Request-Id</code> er det i alle svar: ta det med når du spør oss. GraphQL svarer i sin egen form på en spørring den avviser.',
  },
  en: {
    title: 'Problems',
    lead: 'Errors are <code>application/problem+json</code> (RFC 9457). Their <code>type</code> is the address of a page that says what to do.',
    status: 'Status',
    what: 'What is wrong',
    kind: 'Kind',
    why: 'Why',
    remedy: 'What to do',
    form: 'What they look like',
    formText:
      'Beside the usual fields, <code>errors</code> has each parameter that was refused, and what you probably meant. <code>requestId</code> names the request, as the header <code>X-Request-Id</code> does in every answer: include it when you ask us. GraphQL answers a query that it refuses in its own form.',
  },
} as const

/** All kinds on one page, and a page that `type` of each leads to. @param example HTML of a problem as it is answered */
export function problemPages(language: DocsLanguage, example: string): Page[] {
  const text = words[language]
  const rows = kinds.map(
    (kind) =>
      `<tr><td>${statusOf(kind)}</td><td><a href="${pagePath(language, `problems/${kind}`)}"><code>${kind}</code></a></td><td>${escape(explained[language](kind).title)}</td></tr>`,
  )
  const table = `<table class="kinds"><thead><tr><th scope="col">${text.status}</th><th scope="col">${text.kind}</th><th scope="col">${text.what}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
  const overview: Page = {
    language,
    slug: 'problems',
    title: text.title,
    lead: text.lead,
    body: `${scrolling(text.title, table)}\n<h2 id="form">${text.form}</h2>\n<p>${text.formText}</p>\n${example}`,
  }
  return [overview, ...kinds.map((kind) => problemPage(language, kind))]
}

function problemPage(language: DocsLanguage, kind: ProblemKind): Page {
  const { title, why, remedy } = explained[language](kind)
  const text = words[language]
  return {
    language,
    slug: `problems/${kind}`,
    title,
    lead: `${text.status} ${statusOf(kind)}, <code>${kind}</code>`,
    body: `<h2 id="why">${text.why}</h2>\n<p>${prose(why)}</p>\n<h2 id="remedy">${text.remedy}</h2>\n<p>${prose(remedy)}</p>`,
  }
}
