import type { DocumentOf, MeetingState } from '@osloregionen/contract'
import type { Presentation } from '../write/index.ts'
import { present } from './present.ts'
import { sampleBase, sampleReference, type Sample } from './sample.ts'

/** A news item as the CMS would present it. */
export function sampleNews(sample: Sample & { kind?: DocumentOf<'news'>['kind'] } = {}): Presentation {
  return present(
    {
      ...sampleBase('news', sample),
      type: 'news',
      kind: sample.kind ?? 'news',
      sender: null,
      printedIn: null,
      featured: false,
    },
    sample,
  )
}

/** A municipality in one language as the CMS would present it. */
export function sampleMunicipality(number: string, number2020: string, sample: Sample = {}): Presentation {
  const named = { ...sample, slug: sample.slug ?? `kommune-${number}`, municipalities: [] }
  return present(
    {
      ...sampleBase('municipalities', named),
      type: 'municipalities',
      number,
      number2020,
      county: 'Akershus',
      county2020: 'Viken',
      membership: { kind: 'municipality', from: null, to: null },
      subRegion: null,
      population: { count: 85983, year: 2020, source: 'SSB' },
      labelPoint: [11.2139, 59.9509],
      website: null,
      seats: [],
    },
    sample,
  )
}

/** A person, who has no page. */
export function samplePerson(sample: Sample = {}): Presentation {
  return present(
    {
      ...sampleBase('people', sample),
      type: 'people',
      role: null,
      portfolio: null,
      note: null,
      period: { from: null, to: null },
      email: null,
      phone: null,
      memberships: [],
    },
    sample,
  )
}

/** When and where a sample takes place. */
interface SampleOccasion {
  startsAt?: string
  endsAt?: string
  startsAtPrecision?: 'time' | 'day'
  place?: string
  address?: string
  onlineUrl?: string
}

const occasion = (sample: SampleOccasion) => ({
  startsAt: sample.startsAt ?? '2021-09-29T07:00:00.000Z',
  endsAt: sample.endsAt ?? null,
  startsAtPrecision: sample.startsAtPrecision ?? 'time',
  place: sample.place ?? null,
  address: sample.address ?? null,
  onlineUrl: sample.onlineUrl ?? null,
})

/** An event as the CMS would present it. */
export function sampleEvent(
  sample: Sample & SampleOccasion & { kind?: DocumentOf<'events'>['kind']; series?: string } = {},
): Presentation {
  return present(
    {
      ...sampleBase('events', sample),
      type: 'events',
      kind: sample.kind ?? 'conference',
      ...occasion(sample),
      series: sample.series === undefined ? null : sampleReference(sample.series),
      recap: null,
      programme: [],
      registration: { url: null, deadline: null },
      price: null,
      organisers: [],
      slides: [],
      recording: null,
    },
    sample,
  )
}

/** A meeting as the CMS would present it. */
export function sampleMeeting(
  sample: Sample & SampleOccasion & { state?: MeetingState; heldBy?: string } = {},
): Presentation {
  return present(
    {
      ...sampleBase('meetings', sample),
      type: 'meetings',
      heldBy: sample.heldBy === undefined ? null : sampleReference(sample.heldBy),
      state: sample.state ?? 'notice',
      statements: [],
      ...occasion(sample),
      cases: [],
      notice: null,
      minutes: null,
    },
    sample,
  )
}

/** A statement as the CMS would present it. */
export function sampleStatement(
  sample: Sample & {
    addressee?: string
    adoptedBy?: string
    adopted?: DocumentOf<'statements'>['adopted']
  } = {},
): Presentation {
  return present(
    {
      ...sampleBase('statements', sample),
      type: 'statements',
      kind: 'statement',
      matter: null,
      addressee: sample.addressee ?? null,
      addresseeSlug: sample.addressee ?? null,
      adoptedBy: sample.adoptedBy === undefined ? null : sampleReference(sample.adoptedBy),
      adopted: sample.adopted ?? null,
      deadline: null,
      file: null,
    },
    sample,
  )
}
