import { z } from 'zod'
import { Audience, Reference } from '../common.ts'
import { bodyBase, cardBase } from './base.ts'

const fields = {
  type: z.literal('pages'),
  parent: Reference.nullable().meta({ description: 'The page above it; its address begins with that one' }),
  audience: Audience.nullable().meta({ description: 'Whom the page is for' }),
}

export const PageCard = z.object({ ...cardBase, ...fields }).meta({ id: 'PageCard' })
export const Page = z.object({ ...cardBase, ...fields, ...bodyBase }).meta({ id: 'Page' })
export type PageCard = z.infer<typeof PageCard>
export type Page = z.infer<typeof Page>
