import { type CardOf } from '@osloregionen/contract'
import { listDocuments } from '@osloregionen/content-store/read'
import type { Content, Plan } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { BuilderParameters, embedPage } from '../docs/embed.ts'
import type { DocsLanguage } from '../docs/languages.ts'
import { formPolicy } from '../docs/layout.ts'
import { toFilter } from '../filters.ts'
import { readParameters } from '../http/parameters.ts'
import { readFragment } from './fragment.ts'

/** Works out the page where a list is chosen and tried, in a language. */
export async function builderPlan(context: Context, url: string, shownIn: DocsLanguage): Promise<Plan> {
  const { db, env, members } = context
  const parameters = readParameters(BuilderParameters, withoutEmpty(url))
  await members.check(parameters.municipality)
  return {
    key: `builder ${shownIn} ${JSON.stringify(parameters)}`,
    async read(): Promise<Content> {
      const preview = { ...parameters, headingLevel: '3' as const }
      // Read first: what is read later is never older, so the page is as new as this.
      const { at, html } = await readFragment(context, preview)
      const registered = toFilter({ type: ['municipalities'], language: 'nb' })
      const { cards } = await listDocuments(db, { ...registered, sort: 'title', limit: 100 })
      const municipalities: CardOf<'municipalities'>[] = JSON.parse(`[${cards}]`)
      const body = embedPage({
        in: shownIn,
        parameters,
        municipalities,
        fragment: html,
        origins: { api: env.DELIVERY_URL, osloregionen: env.OSLOREGIONEN_URL },
      })
      return { at, type: 'text/html; charset=utf-8', policy: formPolicy, languages: [shownIn], body }
    },
  }
}

/** A form sends what was left empty too. */
function withoutEmpty(url: string): string {
  const [path = '', query = ''] = url.split('?', 2)
  const given = query.split('&').filter((part) => !part.endsWith('='))
  return `${path}?${given.join('&')}`
}
