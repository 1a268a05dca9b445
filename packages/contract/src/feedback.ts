import { z } from 'zod'
import { Site } from './common.ts'

/** What somebody writes about: something on a page, something that is hard to use, or anything else. */
export const messageKinds = ['page', 'accessibility', 'contact'] as const
export type MessageKind = (typeof messageKinds)[number]

const Path = z
  .string()
  .max(300)
  .regex(/^\/(?![/\\])\S*$/, 'must be a path of the site, such as /aktuelt')
  .meta({ description: 'The page it is about, as a path of the site', examples: ['/aktuelt'] })

/** Whether somebody found what they looked for on a page. Votes are counted by page and day; nothing else is kept. */
const Vote = z.strictObject({ kind: z.literal('vote'), site: Site, path: Path, found: z.boolean() })

const Message = z.strictObject({
  kind: z.enum(messageKinds),
  site: Site,
  path: Path.nullish(),
  message: z.string().trim().min(1, 'is missing').max(5000, 'may have 5,000 characters'),
  email: z.email().max(200).nullish().meta({ description: 'Where an answer is wanted' }),
  trap: z.string().max(5000).optional().meta({
    description: 'People leave it empty; a message in which it is filled in is taken for advertising',
  }),
})

/** What readers send in. */
export const Feedback = z
  .discriminatedUnion('kind', [Vote, Message])
  .meta({ id: 'Feedback', description: 'A vote on a page, or a message to the staff' })
export type Feedback = z.infer<typeof Feedback>

/** The answer to what was taken in. */
export const FeedbackReceived = z
  .object({ received: z.literal(true) })
  .meta({ id: 'FeedbackReceived', description: 'It is kept, and reaches the staff' })
export type FeedbackReceived = z.infer<typeof FeedbackReceived>
