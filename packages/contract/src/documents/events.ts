import { z } from 'zod'
import { Reference, Timestamp } from '../common.ts'
import { File, Video } from '../file.ts'
import { bodyBase, cardBase } from './base.ts'
import { occasion } from './occasion.ts'

export const eventKinds = [
  'seminar',
  'conference',
  'recruitment-day',
  'investor-day',
  'hackathon',
  'webinar',
] as const
export const EventKind = z.enum(eventKinds).meta({ id: 'EventKind' })
export type EventKind = z.infer<typeof EventKind>

const fields = {
  type: z.literal('events'),
  kind: EventKind,
  ...occasion,
  series: Reference.nullable(),
  recap: Reference.nullable().meta({ description: 'What was written about it afterwards' }),
}

/** What happens at one time of a programme. */
export const ProgrammeSlot = z
  .object({
    startsAt: z
      .string()
      .nullable()
      .meta({ description: 'Time of day in Oslo', examples: ['09:30'] }),
    title: z.string(),
    description: z.string().nullable(),
    speakers: z.array(
      z.object({ name: z.string(), role: z.string().nullable(), organisation: z.string().nullable() }),
    ),
  })
  .meta({ id: 'ProgrammeSlot' })
export type ProgrammeSlot = z.infer<typeof ProgrammeSlot>

export const EventCard = z.object({ ...cardBase, ...fields }).meta({ id: 'EventCard' })
export const Event = z
  .object({
    ...cardBase,
    ...fields,
    ...bodyBase,
    programme: z
      .array(z.object({ title: z.string().nullable(), slots: z.array(ProgrammeSlot) }))
      .meta({ description: 'Sessions, in order' }),
    registration: z.object({ url: z.string().nullable(), deadline: Timestamp.nullable() }),
    price: z.string().nullable(),
    organisers: z.array(z.string()),
    slides: z.array(File),
    recording: Video.nullable(),
  })
  .meta({ id: 'Event' })
export type EventCard = z.infer<typeof EventCard>
export type Event = z.infer<typeof Event>
