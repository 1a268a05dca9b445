import type { Material } from './material.ts'
import { listNodes } from './lists.ts'
import type { Studio } from './studio.ts'
import { filled, titles, unbroken, words } from './words.ts'
import { body, p, ul } from './writing.ts'

const count = (length: number) => Array.from({ length }, (_, index) => index)
const site = 'oslopolitan'
/** So that there are years without anything in them after it. */
const longAgo = '1994-06-01T08:00:00.000Z'

export const campaign = (studio: Studio, { pictures }: Material) =>
  studio.publish(
    'campaigns',
    {
      title: titles.campaign,
      summary: filled(400),
      goal: filled(1000),
      status: 'active',
      audience: 'investor',
      startsOn: '1999-12-31T12:00:00.000Z',
      endsOn: '2031-01-01T12:00:00.000Z',
      channels: ['social-media', 'film', 'event', 'investor-network', 'other'],
      partners: count(30).map((index) => `${unbroken(100)}${index}`),
      callToAction: { label: unbroken(120), href: '/stories' },
      videos: [
        { title: filled(200), url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa', poster: pictures.tall },
        {
          title: unbroken(200),
          url: 'https://vimeo.com/1',
          captions: ['nb', 'nn', 'en'],
          transcript: body(...listNodes()),
        },
        { title: 'A film at a service we cannot show', url: `https://example.org/${unbroken(300)}` },
      ],
      results: count(12).map((index) => ({
        value: index === 0 ? unbroken(40) : `${index} %`,
        label: index === 1 ? filled(200) : `Result ${index}`,
        source: index === 2 ? filled(200) : `Source ${index}`,
      })),
    },
    site,
  )

export const guide = (studio: Studio) =>
  studio.publish(
    'guides',
    {
      title: titles.guide,
      audience: 'talent',
      steps: count(30).map((index) => ({
        title: index === 0 ? unbroken(200) : filled(200 - index),
        text: index === 1 ? body(...listNodes()) : body(p(words(index + 1))),
      })),
      services: count(40).map((index) => ({
        label: index === 0 ? unbroken(120) : `Service ${index + 1}`,
        href: `https://example.org/${index}`,
        description: index % 3 === 0 ? filled(300) : null,
      })),
    },
    site,
  )

/** A news item in English with a title of one word, a summary as long as it may be, and all that is around a text. */
export const story = (studio: Studio, { people, areas }: Material) =>
  studio.publish(
    'news',
    {
      title: titles.story,
      summary: filled(400),
      kind: 'op-ed',
      sender: 'interest-policy-committee',
      printedIn: { outlet: unbroken(120), date: '2021-01-01T12:00:00.000Z', url: 'https://example.org/' },
      updateType: 'major',
      changeNote: filled(500),
      contactPeople: people,
      priorityAreas: areas,
      body: body(p(unbroken(600)), ul(unbroken(200))),
    },
    site,
  )

/** The newsletter of another site, from the same year. */
export const oldLetter = (studio: Studio) =>
  studio.publish('newsletter-issues', {
    title: 'Nyhetsbrev fra lenge siden',
    list: 'osloregionen',
    publishedAt: longAgo,
    publishedAtPrecision: 'year',
    items: [],
  })

/** An issue of long ago, whose stories, pictures and events are partly gone. */
export async function letter(studio: Studio, { pictures }: Material) {
  const gone = await studio.publish('news', { title: 'Taken down again' }, site)
  const there = await studio.publish('news', { title: `Still there: ${words(12)}` }, site)
  const event = await studio.publish('events', { title: `An event: ${words(12)}`, place: filled(200) }, site)
  const issue = await studio.publish(
    'newsletter-issues',
    {
      title: titles.letter,
      list: 'oslopolitan',
      publishedAt: longAgo,
      publishedAtPrecision: 'year',
      items: [
        { kind: 'document', document: { relationTo: 'news', value: gone.id } },
        { kind: 'document', document: { relationTo: 'news', value: there.id }, blurb: filled(500) },
        { kind: 'document', document: { relationTo: 'news', value: there.id } },
        { kind: 'text', heading: unbroken(200), text: body(...listNodes()) },
        { kind: 'image', image: pictures.wide },
        { kind: 'events', heading: filled(200), events: [event.id] },
        { kind: 'events', events: [] },
        { kind: 'image' },
      ],
    },
    site,
  )
  await studio.unpublish(gone)
  return issue
}
