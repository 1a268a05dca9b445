import { municipalities } from '@osloregionen/constellation'
import { summaryEn, summaryNb } from './content/municipality-summary.ts'
import { people, type PersonKey } from './content/people.ts'
import { period, priorityAreas, type PriorityAreaText } from './content/priority-areas.ts'
import { publicationDate } from './date.ts'
import { toLexical } from './lexical.ts'
import { existing, trusted, type SeedContext } from './store.ts'

/** Ids by slug. */
export type Ids = Map<string, string>

// Every entry is written in bokmål as a draft and published with its English texts: it is presented once, complete.

/** The registers are as the presentation of 2021 has them. */
const published = publicationDate('2021')

/** The four priority areas. */
export async function seedPriorityAreas(context: SeedContext): Promise<Ids> {
  const collection = 'priority-areas'
  const ids = await existing(context, collection, 'slug')
  for (const { slug, aliases, origin, nb, en } of priorityAreas) {
    if (ids.has(slug)) continue
    const { id } = await context.payload.create({
      ...trusted(context),
      collection,
      locale: 'nb',
      draft: true,
      data: {
        slug,
        origin,
        ...published,
        periodFrom: period.from,
        periodTo: period.to,
        aliases: aliases.map((name) => ({ name })),
        ...areaTexts(nb, `${slug}/nb`),
      },
    })
    await context.payload.update({
      ...trusted(context),
      collection,
      id,
      locale: 'en',
      data: { ...areaTexts(en, `${slug}/en`), _status: 'published' },
    })
    ids.set(slug, id)
  }
  return ids
}

function areaTexts({ title, summary, goals, body }: PriorityAreaText, key: string) {
  return {
    title,
    summary,
    goals: goals.map((goal) => ({ goal })),
    body: toLexical(body, { key, pictures: new Map() }),
  }
}

/** The secretariat, with ids by the key that articles name them by. */
export async function seedPeople(context: SeedContext): Promise<Map<PersonKey, string>> {
  const collection = 'people'
  const bySlug = await existing(context, collection, 'slug')
  const ids = new Map<PersonKey, string>()
  for (const key of Object.keys(people).filter(isPersonKey)) {
    const { name, slug, origin, nb, en } = people[key]
    const id = bySlug.get(slug) ?? (await addPerson())
    ids.set(key, id)

    async function addPerson(): Promise<string> {
      const added = await context.payload.create({
        ...trusted(context),
        collection,
        locale: 'nb',
        draft: true,
        data: { name, slug, origin, ...published, ...nb },
      })
      await context.payload.update({
        ...trusted(context),
        collection,
        id: added.id,
        locale: 'en',
        data: { ...en, _status: 'published' },
      })
      return added.id
    }
  }
  return ids
}

const isPersonKey = (key: string): key is PersonKey => Object.hasOwn(people, key)

/** The 65 municipalities. All were members when the political council came into being. */
export async function seedMunicipalities(context: SeedContext): Promise<Ids> {
  const collection = 'municipalities'
  const ids = await existing(context, collection, 'slug')
  const bySize = municipalities.toSorted((a, b) => b.population2020 - a.population2020)
  for (const municipality of municipalities) {
    if (ids.has(municipality.slug)) continue
    const { name, slug, number2020, number2024, county2020, county2024, labelPoint } = municipality
    const standing = { rank: bySize.indexOf(municipality) + 1, of: bySize.length }
    const { id } = await context.payload.create({
      ...trusted(context),
      collection,
      locale: 'nb',
      draft: true,
      data: {
        title: name,
        slug,
        number2020,
        number2024,
        county2020,
        county2024,
        population: municipality.population2020,
        populationYear: 2020,
        populationSource: municipality.populationSource,
        labelPoint: [labelPoint.lon, labelPoint.lat],
        memberKind: 'municipality',
        memberFrom: '2020-10-28T12:00:00.000Z',
        origin: 'deck',
        ...published,
        summary: summaryNb(municipality, standing),
      },
    })
    await context.payload.update({
      ...trusted(context),
      collection,
      id,
      locale: 'en',
      data: { title: name, summary: summaryEn(municipality, standing), _status: 'published' },
    })
    ids.set(slug, id)
  }
  return ids
}
