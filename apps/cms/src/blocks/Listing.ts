import type { Block, SelectField } from 'payload'
import { listableTypes } from '@osloregionen/contract'
import { kindLabels } from '../collections/kinds.ts'
import { audienceLabels, typeLabels } from '../collections/labels.ts'
import { choice } from '../fields/choices.ts'
import { both } from '../fields/labels.ts'
import { wholeNumber } from '../fields/numbers.ts'
import { labelAndAddress } from '../fields/links.ts'
import { oneOf } from '../fields/relations.ts'
import { blockTitle } from './title.ts'

const times = {
  coming: both('Bare det som kommer', 'Only what is coming'),
  past: both('Bare det som er over', 'Only what is over'),
}
const listable = Object.fromEntries(listableTypes.map((type) => [type, typeLabels[type]]))

const kindsOf = (type: unknown): string[] =>
  Object.entries(kindLabels).flatMap(([of, labels]) => (of === type ? Object.keys(labels) : []))
const everyKind: Record<string, { nb: string; en: string }> = Object.assign({}, ...Object.values(kindLabels))

/** The kinds of the type chosen. */
const kindField: SelectField = {
  ...choice('kind', both('Bare denne typen', 'Only this kind'), everyKind, { sidebar: false }),
  filterOptions: ({ options, siblingData }) => {
    const type = typeof siblingData === 'object' && 'type' in siblingData ? siblingData.type : undefined
    const allowed = kindsOf(type)
    return options.filter((option) => typeof option === 'object' && allowed.includes(option.value))
  },
}

/** The newest of a kind of content, always up to date. */
export const Listing: Block = {
  slug: 'listing',
  interfaceName: 'ListingBlock',
  labels: {
    singular: both('Liste over innhold', 'Listing'),
    plural: both('Lister over innhold', 'Listings'),
  },
  admin: { disableBlockName: true },
  fields: [
    blockTitle(),
    {
      type: 'row',
      fields: [
        choice('type', both('Innhold', 'Content'), listable, { required: true, sidebar: false }),
        wholeNumber('limit', both('Høyst', 'At most'), { min: 1, max: 100, required: true, defaultValue: 5 }),
      ],
    },
    kindField,
    oneOf('priorityArea', 'priority-areas', both('Innsatsområde', 'Priority area')),
    oneOf('sector', 'sectors', both('Næring', 'Sector')),
    oneOf('project', 'projects', both('Prosjekt', 'Project')),
    oneOf('municipality', 'municipalities', both('Kommune', 'Municipality')),
    oneOf('body', 'bodies', both('Organ', 'Body')),
    choice('audience', both('Målgruppe', 'Audience'), audienceLabels, { sidebar: false }),
    choice('time', both('Arrangementer og møter', 'Events and meetings'), times, { sidebar: false }),
    {
      name: 'more',
      type: 'group',
      label: both('Lenke til alt', 'Link to all of it'),
      fields: [labelAndAddress(false)],
    },
  ],
}
