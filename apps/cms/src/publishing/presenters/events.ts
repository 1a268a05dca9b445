import type { Event as PublicEvent, EventCard } from '@osloregionen/contract'
import type { Event } from '../../payload-types.ts'
import { referencesOfText } from '../blocks/body.ts'
import { presentFiles } from '../files.ts'
import { refer } from '../references.ts'
import { referenceTo } from '../related.ts'
import { absolute } from '../richText.ts'
import { presentVideo } from '../video.ts'
import type { Presenter } from './index.ts'
import { presentOccasion } from './occasion.ts'

type Session = NonNullable<Event['programme']>[number]
type Document = Pick<
  PublicEvent,
  'programme' | 'registration' | 'price' | 'organisers' | 'slides' | 'recording'
>

export const events: Presenter<Event> = {
  refer(event, references) {
    refer(references.documents, event.series, event.recap)
    refer(references.files, event.slides)
    referencesOfText(event.recording, references)
  },

  present(subject) {
    const { source, resolved, sites, links } = subject
    const occasion = presentOccasion(source)
    const series = referenceTo(source.series, 'event-series', resolved, sites)
    const kind: EventCard['kind'] = source.kind ?? 'seminar'
    const document: Document = {
      programme: (source.programme ?? []).map(presentSession),
      registration: {
        url: absolute(source.registrationUrl, links),
        deadline: source.registrationDeadline ?? null,
      },
      price: source.price ?? null,
      organisers: source.organisers ?? [],
      slides: presentFiles(source.slides, resolved),
      recording: presentVideo(source.recording, subject, subject.title),
    }
    const recap = referenceTo(source.recap, 'news', resolved, sites)
    return {
      card: { kind, ...occasion, series, recap },
      document,
      startsAt: occasion.startsAt,
      facets: { kind, series: series?.slug },
      text: [source.place, ...document.organisers, ...document.programme.flatMap(wordsOf)],
    }
  },
}

const presentSession = ({ title, slots }: Session): PublicEvent['programme'][number] => ({
  title: title ?? null,
  slots: (slots ?? []).map((slot) => ({
    startsAt: slot.time || null,
    title: slot.title,
    description: slot.description ?? null,
    speakers: (slot.speakers ?? []).map(({ name, role, organisation }) => ({
      name,
      role: role ?? null,
      organisation: organisation ?? null,
    })),
  })),
})

const wordsOf = ({ title, slots }: PublicEvent['programme'][number]): (string | null)[] => [
  title,
  ...slots.flatMap((slot) => [slot.title, slot.description, ...slot.speakers.map(({ name }) => name)]),
]
