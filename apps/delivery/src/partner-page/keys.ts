import type { FreshKey, Key } from '@osloregionen/partners'
import { escape } from '../docs/html.ts'
import type { DocsLanguage } from '../docs/languages.ts'
import { moment } from './format.ts'
import { back, buttonForm, secretField, type PartnerPage } from './layout.ts'
import { scrollingTable } from './table.ts'
import { words } from './words.ts'

/** The keys of a partner that work, and lately did. */
export function keySection(keys: readonly Key[], language: DocsLanguage, now = new Date()): string {
  const text = words[language]
  if (keys.length === 0) return `<h2>${text.keys}</h2>\n<p>${text.noKeys}</p>`
  const heads = [text.keyName, text.keyStart, text.created, text.lastUsed, text.state]
  return `<h2 id="keys">${text.keys}</h2>
<p>${text.keysLead}</p>
${scrollingTable(
  'keys',
  `<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}<td></td></tr></thead>
<tbody>${keys.map((key) => row(key, language, now)).join('\n')}</tbody>`,
)}`
}

function row(key: Key, language: DocsLanguage, now: Date): string {
  const text = words[language]
  const works = key.revokedAt === null && (key.expiresAt === null || key.expiresAt > now)
  const action = (verb: string) => `/partner/keys/${key.id}/${verb}`
  const about = `${key.name} ${key.start}`
  const buttons = [
    ...(works && key.replacedBy === null ? [{ action: action('replace'), label: text.replace, about }] : []),
    ...(works ? [{ action: action('revoke'), label: text.revoke, about, kind: 'danger' as const }] : []),
  ].map((button) => buttonForm(language, button))
  return `<tr><th scope="row">${escape(key.name)}</th><td class="whole"><code>${escape(key.start)}…</code></td><td class="whole">${moment(key.createdAt, language)}</td><td class="whole">${key.lastUsedAt === null ? text.never : moment(key.lastUsedAt, language)}</td><td><span class="state ${works ? 'good' : 'off'}">${stateOf(key, language, now)}</span></td><td><div class="actions">${buttons.join('')}</div></td></tr>`
}

function stateOf({ revokedAt, expiresAt, replacedBy }: Key, language: DocsLanguage, now: Date): string {
  const text = words[language]
  if (revokedAt !== null) return text.revoked
  if (expiresAt === null) return text.works
  if (expiresAt <= now) return text.expired
  return `${replacedBy === null ? text.worksUntil : text.replacedUntil} ${moment(expiresAt, language)}`
}

/** A key that was just made, shown this once; undefined where none was made. */
export function freshKeyPage(language: DocsLanguage, fresh: FreshKey | undefined): PartnerPage {
  const text = words[language]
  if (fresh === undefined)
    return { title: text.notReplacedTitle, body: `<p>${text.notReplaced}</p>\n${back(language)}` }
  return {
    title: text.freshTitle,
    lead: text.fresh,
    body: `${secretField(text.freshLabel, fresh.key)}
<p>${text.freshNext}</p>
${back(language)}`,
  }
}
