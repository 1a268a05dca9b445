import { municipalities } from '@osloregionen/constellation'
import { z } from 'zod'
import { bodies } from './content/bodies.ts'
import { eventSeries } from './content/event-series.ts'
import { bodyEn, bodyNb } from './content/municipality-profile.ts'
import { summaryEn, summaryNb } from './content/municipality-summary.ts'
import { people, type SeedPerson } from './content/people.ts'
import { period, priorityAreas, type SeedPriorityArea } from './content/priority-areas.ts'
import { sectors } from './content/sectors.ts'
import type { SeedBody } from './content/shapes.ts'
import { subRegions } from './content/sub-regions.ts'
import { instantOf } from './date.ts'
import { toLexical } from './lexical.ts'
import type { Library } from './library.ts'
import type { Plan } from './plan.ts'
import { entryTexts, plainPlan, registerPlan, type Entry } from './registers.ts'
import type { SeedContext } from './store.ts'

/** The registers, those that others refer to first. */
export function registerPlans(context: SeedContext, library: Library): Plan[] {
  return [
    peoplePlan(context),
    plainPlan(context, 'sub-regions', subRegions, library),
    areaPlan(context, library),
    plainPlan(context, 'sectors', sectors, library),
    plainPlan(context, 'event-series', eventSeries, library),
    bodyPlan(context, library),
    municipalityPlan(context, library),
  ]
}

/** The secretariat. */
function peoplePlan(context: SeedContext): Plan {
  const collection = 'people'
  const texts = ({ note: periodNote, ...text }: SeedPerson['nb']) => ({ ...text, periodNote })
  const entries = Object.values(people).map(({ name, slug, origin, nb, en }: SeedPerson): Entry => ({
    slug,
    nb: () => ({ collection, data: { name, origin, ...texts(nb) } }),
    en: () => ({ collection, data: texts(en) }),
  }))
  return registerPlan(context, collection, entries)
}

function areaPlan(context: SeedContext, library: Library): Plan {
  const collection = 'priority-areas'
  const goalsOf = ({ goals }: SeedPriorityArea['nb']) => ({ goals: goals.map((goal) => ({ goal })) })
  const textOf = ({ title, summary, body }: SeedPriorityArea['nb']) => ({ title, summary, body: [...body] })
  const entries = priorityAreas.map((area: SeedPriorityArea): Entry => {
    const texts = entryTexts(collection, { ...area, nb: textOf(area.nb), en: textOf(area.en) }, library)
    const [periodFrom, periodTo] = [period.from, period.to]
    const aliases = area.aliases.map((alias) => ({ ...alias }))
    return {
      slug: area.slug,
      nb: () => ({
        collection,
        data: { ...texts.nb(), ...goalsOf(area.nb), periodFrom, periodTo, aliases },
      }),
      en: () => ({ collection, data: { ...texts.en(), ...goalsOf(area.en) } }),
    }
  })
  return registerPlan(context, collection, entries)
}

function bodyPlan(context: SeedContext, library: Library): Plan {
  const collection = 'bodies'
  const representing = (slug: string | undefined) => {
    const value = library.get('municipalities', slug)
    return value === undefined ? undefined : { relationTo: 'municipalities' as const, value }
  }
  const seat = ({ person, name, role, municipality, from, to }: SeedBody['memberships'][number]) => ({
    person: library.person(person),
    name,
    role: role?.nb,
    onBehalfOf: representing(municipality),
    from: from && instantOf(from),
    to: to && instantOf(to),
  })
  const entries = bodies.map((body): Entry => {
    const texts = entryTexts(collection, body, library)
    return {
      slug: body.slug,
      nb: () => ({
        collection,
        data: { ...texts.nb(), kind: body.kind, memberships: body.memberships.map(seat) },
      }),
      en: (stored) => {
        const rows = Rows.parse(stored).memberships
        const memberships = body.memberships.map((membership, index) => ({
          ...seat(membership),
          id: rows[index]?.id,
          role: membership.role?.en,
        }))
        return { collection, data: { ...texts.en(), memberships } }
      },
    }
  })
  return registerPlan(context, collection, entries)
}

const Rows = z.object({ memberships: z.array(z.object({ id: z.string() })) })

/** The 65 municipalities. All were members when the political council came into being. */
function municipalityPlan(context: SeedContext, library: Library): Plan {
  const bySize = municipalities.toSorted((a, b) => b.population2020 - a.population2020)
  const collection = 'municipalities'
  const entries = municipalities.map((municipality): Entry => {
    const { name, slug, number2020, number2024, county2020, county2024, labelPoint } = municipality
    const standing = { rank: bySize.indexOf(municipality) + 1, of: bySize.length }
    const lexical = (parts: ReturnType<typeof bodyNb>, language: string) =>
      toLexical(parts, { key: `municipalities/${slug}/${language}`, library })
    return {
      slug,
      nb: () => ({
        collection,
        data: {
          title: name,
          number2020,
          number2024,
          county2020,
          county2024,
          population: municipality.population2020,
          populationYear: 2020,
          populationSource: municipality.populationSource,
          labelPoint: [labelPoint.lon, labelPoint.lat] satisfies [number, number],
          memberKind: 'municipality' as const,
          memberFrom: '2020-10-28T12:00:00.000Z',
          origin: 'deck' as const,
          summary: summaryNb(municipality, standing),
          body: lexical(bodyNb(municipality, standing), 'nb'),
        },
      }),
      en: () => ({
        collection,
        data: {
          title: name,
          summary: summaryEn(municipality, standing),
          body: lexical(bodyEn(municipality, standing), 'en'),
        },
      }),
    }
  })
  return registerPlan(context, collection, entries)
}
