import { isTimed, siteLanguage, type AnyCard, type EmbedParameters } from '@osloregionen/contract'
import { listDocuments } from '@osloregionen/content-store/read'
import { feedView, toHtml } from '@osloregionen/embed'
import type { Content, Plan } from '../answers/content.ts'
import type { Context } from '../context.ts'
import { inOneForm, toFilter } from '../filters.ts'

/** Works out the list that somebody shows in a page of theirs, as HTML. */
export async function fragmentPlan(context: Context, parameters: EmbedParameters): Promise<Plan> {
  await context.members.check(parameters.municipality)
  return {
    key: `fragment ${JSON.stringify(parameters)}`,
    async read(): Promise<Content> {
      const { html, ...list } = await readFragment(context, parameters)
      return { ...list, type: 'text/html; charset=utf-8', body: html }
    },
  }
}

/** Reads the list and writes it. */
export async function readFragment({ db }: Context, parameters: EmbedParameters) {
  const { limit, heading, headingLevel, images, type = ['news'], ...filters } = parameters
  const { site, startsAfter } = filters
  const language = filters.language ?? (site && siteLanguage[site]) ?? 'nb'
  const { at, cards, updatedAt } = await listDocuments(db, {
    ...toFilter(inOneForm({ ...filters, type })),
    sort: type.every(isTimed) ? (startsAfter === undefined ? '-startsAt' : 'startsAt') : '-publishedAt',
    limit,
  })
  const items: AnyCard[] = JSON.parse(`[${cards}]`)
  const look = { language, heading, headingLevel: Number(headingLevel), images: images === 'true' }
  return { at, updatedAt, language, html: toHtml(feedView(items, look)) }
}
