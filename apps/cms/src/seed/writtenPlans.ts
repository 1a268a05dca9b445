import { written } from './content/all.ts'
import type { SeedEvent, SeedMeeting, SeedNewsletterIssue } from './content/shapes.ts'
import { instantOf, isWholeDay, osloInstant, precisionOf } from './date.ts'
import { commonFields, textContext, writtenPlan } from './documents.ts'
import { toLexical } from './lexical.ts'
import type { Library } from './library.ts'
import type { Plan } from './plan.ts'
import type { SeedContext } from './store.ts'
import type { KnownDate } from './content/article.ts'

/** The sample documents that are written in one language, those that others refer to first. */
export function writtenPlans(context: SeedContext, library: Library): Plan[] {
  const files = (keys: Parameters<Library['file']>[0][] = []) =>
    keys.flatMap((key) => library.file(key) ?? [])
  return [
    writtenPlan(context, 'projects', written.projects, (item) => ({
      collection: 'projects',
      data: {
        ...commonFields('projects', item, library),
        kind: item.kind,
        status: item.status,
        periodFrom: item.period?.from,
        periodTo: item.period?.to,
        partners: item.partners,
        funding: item.funding,
      },
    })),
    writtenPlan(context, 'news', written.news, (item) => ({
      collection: 'news',
      data: {
        ...commonFields('news', item, library),
        kind: item.kind,
        sender: item.sender,
        featured: item.featured,
        updateType: item.updateType,
        changeNote: item.changeNote,
      },
    })),
    writtenPlan(context, 'statements', written.statements, (item) => ({
      collection: 'statements',
      data: {
        ...commonFields('statements', item, library),
        kind: item.kind,
        matter: item.matter,
        addressee: item.addressee,
        deadline: item.deadline && instantOf(item.deadline),
        adoptedBy: library.get('bodies', item.adoptedBy),
        ...adopted(item.adopted),
        file: library.file(item.file),
      },
    })),
    writtenPlan(context, 'governing-documents', written['governing-documents'], (item) => ({
      collection: 'governing-documents',
      data: {
        ...commonFields('governing-documents', item, library),
        kind: item.kind,
        periodFrom: item.period?.from,
        periodTo: item.period?.to,
        adoptedBy: library.get('bodies', item.adoptedBy),
        ...adopted(item.adopted),
        file: library.file(item.file),
        points: item.points,
      },
    })),
    writtenPlan(context, 'reports', written.reports, (item) => ({
      collection: 'reports',
      data: {
        ...commonFields('reports', item, library),
        kind: item.kind,
        series: item.series?.title,
        part: item.series?.part,
        authors: item.authors,
        commissionedBy: item.commissionedBy,
        file: library.file(item.file),
        attachments: files(item.attachments),
        keyFindings: item.keyFindings.map((text) => ({ text })),
        replaces: library.get('reports', item.replaces),
      },
    })),
    writtenPlan(context, 'events', written.events, (item) => ({
      collection: 'events',
      data: {
        ...commonFields('events', item, library),
        ...occasionOf(item),
        kind: item.kind,
        series: library.get('event-series', item.series),
        organisers: item.organisers,
        programme: item.programme?.map(({ title, slots }) => ({
          title,
          slots: slots.map(({ startsAt: time, ...slot }) => ({ time, ...slot })),
        })),
        recap: library.get('news', item.recap),
      },
    })),
    writtenPlan(context, 'meetings', written.meetings, (item) => ({
      collection: 'meetings',
      data: {
        ...commonFields('meetings', item, library),
        ...occasionOf(item),
        heldBy: library.get('bodies', item.heldBy),
        state: item.state,
        cases: item.cases.map(({ attachments, statement, ...matter }) => ({
          ...matter,
          attachments: files(attachments),
          statement: library.get('statements', statement),
        })),
      },
    })),
    writtenPlan(context, 'campaigns', written.campaigns, (item) => ({
      collection: 'campaigns',
      data: {
        ...commonFields('campaigns', item, library),
        goal: item.goal,
        audience: item.audience,
        status: item.status,
        startsOn: item.period?.from && instantOf(item.period.from),
        endsOn: item.period?.to && instantOf(item.period.to),
        channels: item.channels,
        partners: item.partners,
        callToAction: item.callToAction,
        results: item.results,
        relatedNews: library.getAll('news', item.relatedNews),
        relatedEvents: library.getAll('events', item.relatedEvents),
      },
    })),
    writtenPlan(context, 'guides', written.guides, (item) => ({
      collection: 'guides',
      data: {
        ...commonFields('guides', item, library),
        audience: item.audience,
        steps: item.steps.map(({ title, content }, index) => ({
          title,
          text: toLexical(content, {
            ...textContext('guides', item, library),
            key: `guides/${item.slug}/step/${index}`,
          }),
        })),
        services: item.services,
      },
    })),
    // A page has its address from the page above it, which stands first in the files: turned round, it comes first.
    writtenPlan(context, 'pages', written.pages.toReversed(), (item) => ({
      collection: 'pages',
      data: {
        ...commonFields('pages', item, library),
        parent: library.get('pages', item.parent),
        audience: item.audience,
      },
    })),
    writtenPlan(context, 'newsletter-issues', written['newsletter-issues'], (item) => ({
      collection: 'newsletter-issues',
      data: {
        ...commonFields('newsletter-issues', item, library),
        list: item.list,
        subject: item.subject,
        preheader: item.preheader,
        audienceTopics: [
          ...topicsOf('priority-areas', item.topics?.areas, library),
          ...topicsOf('sectors', item.topics?.sectors, library),
        ],
        items: item.items.map((part, index) => itemOf(part, index, item, library)),
      },
    })),
  ]
}

const adopted = (date: KnownDate | undefined) =>
  date === undefined ? {} : { adoptedOn: instantOf(date), adoptedOnPrecision: precisionOf(date) }

const occasionOf = ({ startsAt, endsAt, place, address, onlineUrl }: SeedEvent | SeedMeeting) => ({
  startsAt: osloInstant(startsAt),
  endsAt: endsAt && osloInstant(endsAt),
  wholeDay: isWholeDay(startsAt),
  place,
  address,
  onlineUrl,
})

const topicsOf = <Type extends 'priority-areas' | 'sectors'>(
  relationTo: Type,
  slugs: readonly string[] | undefined,
  library: Library,
) => library.getAll(relationTo, slugs).map((value) => ({ relationTo, value }))

function itemOf(
  part: SeedNewsletterIssue['items'][number],
  index: number,
  issue: SeedNewsletterIssue,
  library: Library,
) {
  switch (part.kind) {
    case 'document': {
      const value = library.get(part.type, part.slug)
      const document = value === undefined ? undefined : { relationTo: part.type, value }
      return { kind: part.kind, document, blurb: part.text }
    }
    case 'text': {
      const context = textContext('newsletter-issues', issue, library)
      const key = `newsletter-issues/${issue.slug}/item/${index}`
      return { kind: part.kind, heading: part.title, text: toLexical(part.content, { ...context, key }) }
    }
    case 'image':
      return { kind: part.kind, image: library.picture(part.artwork) }
    case 'events':
      return { kind: part.kind, heading: part.title, events: library.getAll('events', part.slugs) }
  }
}
