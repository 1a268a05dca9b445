import { z } from 'zod'
import { Html } from '../blocks.ts'
import { Id, Precision, Reference, Timestamp } from '../common.ts'
import { Image } from '../image.ts'
import { bodyBase, cardBase } from './base.ts'

const fields = {
  type: z.literal('newsletter-issues'),
  list: z.string().meta({ description: 'The list it is written for' }),
  subject: z.string(),
  preheader: z.string().nullable().meta({ description: 'What mail programs show after the subject' }),
}

/** A published document that the issue tells of, in the issue's own words. */
const DocumentItem = z
  .object({
    kind: z.literal('document'),
    id: Id,
    type: z.string(),
    title: z.string(),
    text: z.string().nullable(),
    url: z.url().nullable(),
    image: Image.nullable(),
    publishedAt: Timestamp,
    publishedPrecision: Precision,
  })
  .meta({ id: 'NewsletterDocumentItem' })
const TextItem = z
  .object({ kind: z.literal('text'), title: z.string().nullable(), html: Html })
  .meta({ id: 'NewsletterTextItem' })
const ImageItem = z.object({ kind: z.literal('image'), image: Image }).meta({ id: 'NewsletterImageItem' })
const EventsItem = z
  .object({
    kind: z.literal('events'),
    title: z.string().nullable(),
    events: z.array(
      z.object({
        id: Id,
        title: z.string(),
        url: z.url().nullable(),
        startsAt: Timestamp,
        place: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'NewsletterEventsItem' })

/** A priority area or a sector: an issue is for those who follow it. */
export const AudienceTopic = Reference.extend({ type: z.enum(['priority-areas', 'sectors']) }).meta({
  id: 'AudienceTopic',
})
export type AudienceTopic = z.infer<typeof AudienceTopic>

/** One part of an issue, in the order it is read. */
export const NewsletterItem = z
  .discriminatedUnion('kind', [DocumentItem, TextItem, ImageItem, EventsItem])
  .meta({ id: 'NewsletterItem' })
export type NewsletterItem = z.infer<typeof NewsletterItem>

export const NewsletterIssueCard = z.object({ ...cardBase, ...fields }).meta({ id: 'NewsletterIssueCard' })
export const NewsletterIssue = z
  .object({
    ...cardBase,
    ...fields,
    ...bodyBase,
    audienceTopics: z
      .array(AudienceTopic)
      .meta({ description: 'Whom it is for: those who follow one of these; none: everybody on the list' }),
    items: z.array(NewsletterItem),
  })
  .meta({ id: 'NewsletterIssue' })
export type NewsletterIssueCard = z.infer<typeof NewsletterIssueCard>
export type NewsletterIssue = z.infer<typeof NewsletterIssue>
