import type { AudienceTopic, NewsletterIssueCard, NewsletterItem } from '@osloregionen/contract'
import type { NewsletterIssue } from '../../payload-types.ts'
import { referencesOfText } from '../blocks/body.ts'
import type { Place } from '../blocks/present.ts'
import { identityOf } from '../identity.ts'
import { presentImageOf } from '../media.ts'
import { refer } from '../references.ts'
import { addressOn, pick, referenceTo } from '../related.ts'
import { toHtml, toText } from '../richText.ts'
import type { Presenter } from './index.ts'

type Topic = NonNullable<NewsletterIssue['audienceTopics']>[number]
type Item = NonNullable<NewsletterIssue['items']>[number]

export const newsletterIssues: Presenter<NewsletterIssue> = {
  refer({ items, audienceTopics }, references) {
    refer(references.documents, audienceTopics)
    for (const item of items ?? []) {
      refer(references.documents, item.document, item.events)
      refer(references.media, item.image)
      referencesOfText(item.text, references)
    }
  },

  present(subject) {
    const { source } = subject
    const card: Pick<NewsletterIssueCard, 'list' | 'subject' | 'preheader'> = {
      list: source.list ?? 'osloregionen',
      subject: source.subject || source.title,
      preheader: source.preheader ?? null,
    }
    const audienceTopics = (source.audienceTopics ?? []).flatMap(
      (topic) => presentTopic(topic, subject) ?? [],
    )
    const items = (source.items ?? []).flatMap((item) => presentItem(item, subject) ?? [])
    return {
      card,
      document: { audienceTopics, items },
      facets: { kind: card.list },
      text: items.flatMap(wordsOf),
    }
  },
}

/** Whom an issue is for; null while the topic is not public. */
function presentTopic({ relationTo, value }: Topic, { resolved, sites }: Place): AudienceTopic | null {
  const topic = referenceTo(value, relationTo, resolved, sites)
  return topic && { ...topic, type: relationTo }
}

/** A part of an issue; null while what it tells of is not public. */
function presentItem(item: Item, place: Place): NewsletterItem | null {
  const { resolved, sites, links } = place
  switch (item.kind) {
    case 'document': {
      const card = resolved.documents.get(identityOf(item.document?.value) ?? '')
      if (card === undefined) return null
      const { id, type, title, summary, image, publishedAt, publishedPrecision } = card
      const text = item.blurb || summary
      const url = addressOn(card, sites)
      return { kind: 'document', id, type, title, text, url, image, publishedAt, publishedPrecision }
    }
    case 'text': {
      const html = toHtml(item.text?.root.children ?? [], links)
      return html === '' ? null : { kind: 'text', title: item.heading ?? null, html }
    }
    case 'image': {
      const image = presentImageOf(item, resolved)
      return image && { kind: 'image', image }
    }
    case 'events': {
      const events = pick(item.events, 'events', resolved).map((event) => ({
        id: event.id,
        title: event.title,
        url: addressOn(event, sites),
        startsAt: event.startsAt,
        place: event.place,
      }))
      return events.length === 0 ? null : { kind: 'events', title: item.heading ?? null, events }
    }
  }
}

function wordsOf(item: NewsletterItem): (string | null)[] {
  switch (item.kind) {
    case 'document':
      return [item.title, item.text]
    case 'text':
      return [item.title, toText(item.html)]
    case 'image':
      return [item.image.caption]
    case 'events':
      return [item.title, ...item.events.map(({ title }) => title)]
  }
}
