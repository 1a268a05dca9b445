import type { Material } from './material.ts'
import type { Made, Studio } from './studio.ts'
import { filled, titles, unbroken } from './words.ts'
import { block, body } from './writing.ts'

/** How many pages may stand above a page. */
const deepest = 5

/** A page with as many above it as there may be, each with a long name. @returns the lowest */
export async function page(studio: Studio): Promise<Made> {
  let parent: Made | undefined
  for (let level = 0; level < deepest; level += 1) {
    const title = level === 1 ? unbroken(108) : `Nivå ${level + 1}: ${filled(100)}`
    parent = await studio.publish('pages', { title, parent: parent?.id })
  }
  return studio.publish('pages', { title: titles.page, parent: parent?.id })
}

/** Entries of registers that nothing refers to, and a page that lists what there is of them. */
export async function emptyBody(studio: Studio): Promise<Made> {
  return studio.publish('bodies', { title: titles.body, kind: 'committee', memberships: [] })
}

export async function emptySector(studio: Studio): Promise<Made> {
  const sector = await studio.publish('sectors', { title: `Næring uten noe i: ${unbroken(80)}` })
  await studio.translate(sector, { title: `A sector without anything in it: ${unbroken(80)}` })
  return sector
}

export async function emptyArea(studio: Studio): Promise<Made> {
  const goals = Array.from({ length: 20 }, (_, index) => ({
    goal: index === 0 ? unbroken(200) : filled(200 - index),
  }))
  return studio.publish('priority-areas', { title: `Innsatsområde uten prosjekter: ${unbroken(70)}`, goals })
}

/** Lists inside a text that find nothing. */
export async function emptyListings(studio: Studio, _material: Material): Promise<Made> {
  const nothing = await studio.publish('projects', {
    title: 'Prosjekt uten noe i',
    kind: 'project',
    status: 'planned',
  })
  const listing = (type: string, fields: object = {}) =>
    block('listing', { type, project: nothing.id, limit: 5, ...fields })
  return studio.publish('pages', {
    title: 'Lister uten noe i',
    body: body(
      listing('news', { title: 'Saker' }),
      listing('events', { title: 'Det som kommer', time: 'coming' }),
      listing('meetings', { title: 'Det som har vært', time: 'past' }),
      listing('reports'),
    ),
  })
}
