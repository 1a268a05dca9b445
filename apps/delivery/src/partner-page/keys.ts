import type { FreshKey, Key } from '@osloregionen/partners'
import { escape } from '../docs/html.ts'
import { buttonForm, partnerLayout } from './layout.ts'
import { moment, words, type PageLanguage } from './words.ts'

/** The keys of a partner that work, and lately did. */
export function keySection(keys: readonly Key[], language: PageLanguage, now = new Date()): string {
  const text = words[language]
  if (keys.length === 0) return `<h2>${text.keys}</h2>\n<p>${text.noKeys}</p>`
  const heads = [text.keyName, text.keyStart, text.created, text.lastUsed, text.state, '']
  return `<h2 id="keys">${text.keys}</h2>
<p>${text.keysLead}</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="keys"><table>
<thead><tr>${heads.map((head) => (head === '' ? '<td></td>' : `<th scope="col">${head}</th>`)).join('')}</tr></thead>
<tbody>${keys.map((key) => row(key, language, now)).join('\n')}</tbody>
</table></div>`
}

function row(key: Key, language: PageLanguage, now: Date): string {
  const text = words[language]
  const works = key.revokedAt === null && (key.expiresAt === null || key.expiresAt > now)
  const action = (verb: string) => `/partner/keys/${key.id}/${verb}`
  const what = `${key.name} ${key.start}`
  const replace =
    works && key.replacedBy === null ? buttonForm(action('replace'), language, text.replace, what) : ''
  const revoke = works ? buttonForm(action('revoke'), language, text.revoke, what) : ''
  return `<tr><th scope="row">${escape(key.name)}</th><td><code>${escape(key.start)}…</code></td><td>${moment(key.createdAt, language)}</td><td>${key.lastUsedAt === null ? text.never : moment(key.lastUsedAt, language)}</td><td>${stateOf(key, language, now)}</td><td>${replace}${revoke}</td></tr>`
}

function stateOf({ revokedAt, expiresAt, replacedBy }: Key, language: PageLanguage, now: Date): string {
  const text = words[language]
  if (revokedAt !== null) return text.revoked
  if (expiresAt === null) return text.works
  if (expiresAt <= now) return text.expired
  return `${replacedBy === null ? text.worksUntil : text.replacedUntil} ${moment(expiresAt, language)}`
}

/** A key that was just made, shown this once; undefined where none was made. */
export function freshKeyPage(language: PageLanguage, fresh: FreshKey | undefined): string {
  const text = words[language]
  const back = `<p><a href="/partner?language=${language}">${text.back}</a></p>`
  if (fresh === undefined)
    return partnerLayout(
      language,
      text.notReplacedTitle,
      `<h1>${text.notReplacedTitle}</h1>\n<p>${text.notReplaced}</p>\n${back}`,
    )
  return partnerLayout(
    language,
    text.freshTitle,
    `<h1>${text.freshTitle}</h1>
<p><strong>${text.fresh}</strong></p>
<label for="key">${text.freshLabel}</label>
<input id="key" class="key" readonly autocomplete="off" spellcheck="false" value="${escape(fresh.key)}">
<p>${text.freshNext}</p>
${back}`,
  )
}
