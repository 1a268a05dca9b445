import type { Meeting as PublicMeeting, MeetingCard } from '@osloregionen/contract'
import type { Meeting } from '../../payload-types.ts'
import { presentFiles } from '../files.ts'
import { refer } from '../references.ts'
import { referenceTo } from '../related.ts'
import type { Presenter } from './index.ts'
import { presentOccasion } from './occasion.ts'

type Card = Pick<MeetingCard, 'heldBy' | 'state' | 'statements'>

export const meetings: Presenter<Meeting> = {
  refer(meeting, { documents, files }) {
    refer(documents, meeting.heldBy)
    refer(files, meeting.notice, meeting.minutes)
    for (const { attachments, statement } of meeting.cases ?? []) {
      refer(files, attachments)
      refer(documents, statement)
    }
  },

  present({ source, resolved, sites }) {
    const occasion = presentOccasion(source)
    const cases: PublicMeeting['cases'] = (source.cases ?? []).map((item) => ({
      number: item.number || null,
      title: item.title,
      description: item.description ?? null,
      attachments: presentFiles(item.attachments, resolved),
      statement: referenceTo(item.statement, 'statements', resolved, sites),
    }))
    const card: Card = {
      heldBy: referenceTo(source.heldBy, 'bodies', resolved, sites),
      state: source.state ?? 'save-the-date',
      statements: cases.flatMap(({ statement }) => statement ?? []),
    }
    const document: Pick<PublicMeeting, 'cases' | 'notice' | 'minutes'> = {
      cases,
      notice: presentFiles([source.notice], resolved)[0] ?? null,
      minutes: presentFiles([source.minutes], resolved)[0] ?? null,
    }
    return {
      card: { ...card, ...occasion },
      document,
      startsAt: occasion.startsAt,
      facets: { kind: card.state, body: card.heldBy?.slug },
      text: [
        source.place,
        ...cases.flatMap(({ number, title, description }) => [number, title, description]),
      ],
    }
  },
}
