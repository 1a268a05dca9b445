import type { Material } from './material.ts'
import type { Studio } from './studio.ts'
import { filled, titles, unbroken, words } from './words.ts'
import { block, body, p } from './writing.ts'

const startsAt = '2031-05-20T07:00:00.000Z'
const count = (length: number) => Array.from({ length }, (_, index) => index)

/** A meeting with forty attachments to its cases, and the same forty in its text. */
export function papers(studio: Studio, { files, bodies }: Material) {
  const [heldBy] = bodies
  const perCase = 5
  const cases = count(files.length / perCase).map((index) => ({
    number: index === 0 ? 'Saksnummer 2031/0001' : `${index + 1}/31`,
    title: index === 1 ? unbroken(300) : filled(300 - index),
    description: index % 2 === 0 ? `${filled(400)}\n\n${unbroken(200)}\n– ett\n– to` : null,
    attachments: files.slice(index * perCase, (index + 1) * perCase),
  }))
  return studio.publish('meetings', {
    title: titles.papers,
    state: 'papers',
    startsAt,
    endsAt: '2031-05-22T14:00:00.000Z',
    heldBy,
    place: unbroken(120),
    address: filled(200),
    onlineUrl: `https://example.org/${unbroken(200)}`,
    notice: files[1],
    minutes: files[2],
    cases,
    body: body(p('Alle papirene:'), block('downloads', { title: filled(200), files })),
  })
}

/** An event with a programme of three sessions, fifteen slots in each, and several speakers in every slot. */
export function programme(studio: Studio, { files }: Material) {
  const sessions = [null, filled(200), 'Bolk tre'].map((title, session) => ({
    title,
    slots: count(15).map((slot) => ({
      time:
        slot % 4 === 3
          ? null
          : `${String(7 + session * 4 + Math.floor(slot / 4)).padStart(2, '0')}:${slot % 4}5`,
      title: slot === 0 ? unbroken(200) : `Post ${slot + 1} i bolk ${session + 1}: ${words(slot + 1)}`,
      description: slot === 1 ? filled(1000) : null,
      speakers: count(slot === 2 ? 20 : slot % 4).map((speaker) => ({
        name: speaker === 0 ? filled(120) : `Innleder ${speaker + 1}`,
        role: speaker % 2 === 0 ? filled(160) : null,
        organisation: speaker === 0 ? unbroken(160) : 'Virksomhet',
      })),
    })),
  }))
  return studio.publish('events', {
    title: titles.programme,
    kind: 'conference',
    startsAt,
    wholeDay: true,
    place: filled(200),
    registrationUrl: 'https://example.org/pamelding',
    registrationDeadline: '2031-05-01T10:00:00.000Z',
    price: filled(200),
    organisers: count(20).map((index) => `${unbroken(100)}${index}`),
    programme: sessions,
    slides: files.slice(0, 3),
  })
}
