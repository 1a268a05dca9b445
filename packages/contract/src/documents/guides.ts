import { z } from 'zod'
import { Html } from '../blocks.ts'
import { Audience } from '../common.ts'
import { bodyBase, cardBase } from './base.ts'

const fields = { type: z.literal('guides'), audience: Audience }

export const GuideCard = z.object({ ...cardBase, ...fields }).meta({ id: 'GuideCard' })
export const Guide = z
  .object({
    ...cardBase,
    ...fields,
    ...bodyBase,
    steps: z.array(z.object({ title: z.string(), html: Html })),
    services: z
      .array(z.object({ label: z.string(), href: z.string(), description: z.string().nullable() }))
      .meta({ description: 'Where to go: public services and others who help' }),
  })
  .meta({ id: 'Guide' })
export type GuideCard = z.infer<typeof GuideCard>
export type Guide = z.infer<typeof Guide>
