import { z } from 'zod'
import { bodyBase, cardBase } from './base.ts'

export const newsKinds = ['news', 'press-release', 'op-ed', 'good-example'] as const
export const NewsKind = z.enum(newsKinds).meta({ id: 'NewsKind' })
export type NewsKind = z.infer<typeof NewsKind>

const fields = {
  type: z.literal('news'),
  kind: NewsKind,
  sender: z.enum(['secretariat', 'board', 'members', 'interest-policy-committee']).nullable(),
  printedIn: z
    .object({ outlet: z.string(), date: z.iso.date().nullable(), url: z.url().nullable() })
    .nullable()
    .meta({ description: 'Where an op-ed was printed' }),
  featured: z.boolean(),
}

export const NewsCard = z.object({ ...cardBase, ...fields }).meta({ id: 'NewsCard' })
export const News = z.object({ ...cardBase, ...fields, ...bodyBase }).meta({ id: 'News' })
export type NewsCard = z.infer<typeof NewsCard>
export type News = z.infer<typeof News>
