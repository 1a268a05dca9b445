import type { WebhookFilter } from '@osloregionen/contract'
import type { z } from 'zod'
import { audienceLabels, languageLabels, siteLabels, typeLabels } from '../../collections/labels.ts'
import { both } from '../../fields/labels.ts'

type Text = ReturnType<typeof both>
type FilterName = keyof z.infer<typeof WebhookFilter>

const names: Record<FilterName, Text> = {
  type: both('innholdstype', 'type of content'),
  site: both('nettsted', 'site'),
  language: both('språk', 'language'),
  priorityArea: both('innsatsområde', 'priority area'),
  municipality: both('kommunenummer', 'municipality number'),
  sector: both('næring', 'sector'),
  project: both('prosjekt', 'project'),
  body: both('organ', 'body'),
  addressee: both('mottaker av uttalelsen', 'addressee of the statement'),
  year: both('år', 'year'),
  series: both('serie', 'series'),
  audience: both('målgruppe', 'audience'),
  kind: both('slag', 'kind'),
  refersTo: both('viser til', 'refers to'),
  publishedAfter: both('publisert fra', 'published from'),
  publishedBefore: both('publisert før', 'published before'),
}

/** Values that have a name of their own; the others are told as the partner wrote them. */
const values: Partial<Record<FilterName, Record<string, Text>>> = {
  type: typeLabels,
  site: siteLabels,
  language: languageLabels,
  audience: audienceLabels,
}

const isName = (name: string): name is FilterName => Object.hasOwn(names, name)

/** What a webhook is told of, in words, one for each part of its filter. */
export const filterInWords = (filter: Record<string, string>, language: 'nb' | 'en'): string[] =>
  Object.entries(filter).map(([name, value]) => {
    if (!isName(name)) return `${name}: ${value}`
    const parts = value.split(',').map((part) => values[name]?.[part]?.[language] ?? part)
    return `${names[name][language]}: ${parts.join(', ')}`
  })
