import { z } from 'zod'
import { Reference } from '../common.ts'
import { File } from '../file.ts'
import { bodyBase, cardBase } from './base.ts'
import { occasion } from './occasion.ts'

export const meetingStates = [
  'save-the-date',
  'notice',
  'papers',
  'held',
  'minutes',
  'moved',
  'cancelled',
] as const
export const MeetingState = z.enum(meetingStates).meta({ id: 'MeetingState' })
export type MeetingState = z.infer<typeof MeetingState>

const fields = {
  type: z.literal('meetings'),
  heldBy: Reference.nullable().meta({ description: 'The body that meets' }),
  state: MeetingState,
  statements: z.array(Reference).meta({ description: 'What was adopted, of all its cases' }),
  ...occasion,
}

/** A matter on the agenda. */
export const MeetingCase = z
  .object({
    number: z
      .string()
      .nullable()
      .meta({ examples: ['38/25'] }),
    title: z.string(),
    description: z.string().nullable(),
    attachments: z.array(File),
    statement: Reference.nullable().meta({ description: 'What was adopted' }),
  })
  .meta({ id: 'MeetingCase' })
export type MeetingCase = z.infer<typeof MeetingCase>

export const MeetingCard = z.object({ ...cardBase, ...fields }).meta({ id: 'MeetingCard' })
export const Meeting = z
  .object({
    ...cardBase,
    ...fields,
    ...bodyBase,
    cases: z.array(MeetingCase),
    notice: File.nullable(),
    minutes: File.nullable(),
  })
  .meta({ id: 'Meeting' })
export type MeetingCard = z.infer<typeof MeetingCard>
export type Meeting = z.infer<typeof Meeting>
