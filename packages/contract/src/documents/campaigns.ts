import { z } from 'zod'
import { Audience, Day, Link, Reference } from '../common.ts'
import { Video } from '../file.ts'
import { bodyBase, cardBase } from './base.ts'

export const campaignChannels = ['social-media', 'film', 'event', 'investor-network', 'other'] as const
export const CampaignChannel = z.enum(campaignChannels).meta({ id: 'CampaignChannel' })
export type CampaignChannel = z.infer<typeof CampaignChannel>

export const statuses = ['planned', 'active', 'finished'] as const
export const Status = z.enum(statuses).meta({ id: 'Status' })
export type Status = z.infer<typeof Status>

const fields = {
  type: z.literal('campaigns'),
  audience: Audience.nullable().meta({ description: 'Whom it is to reach' }),
  status: Status,
  period: z.object({ from: Day.nullable(), to: Day.nullable() }),
  channels: z.array(CampaignChannel),
}

export const CampaignCard = z.object({ ...cardBase, ...fields }).meta({ id: 'CampaignCard' })
export const Campaign = z
  .object({
    ...cardBase,
    ...fields,
    ...bodyBase,
    goal: z.string().nullable(),
    partners: z.array(z.string()),
    callToAction: Link.nullable(),
    videos: z.array(Video),
    results: z.array(z.object({ value: z.string(), label: z.string(), source: z.string().nullable() })),
    related: z.array(Reference).meta({ description: 'News and events that belong to it' }),
  })
  .meta({ id: 'Campaign' })
export type CampaignCard = z.infer<typeof CampaignCard>
export type Campaign = z.infer<typeof Campaign>
