import { Kind, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql'
import { refusedQuery } from './refusal.ts'

/** How much some selections ask for, with every fragment counted each time it is used. */
export interface Measure {
  fields: number
  aliases: number
  /** How many fields stand in each other. */
  depth: number
  /** How many lists of the fields of types stand in each other: they are what makes introspection large. */
  introspected: number
}

export type Measuring = (set: SelectionSetNode | undefined) => Measure

const nothing: Measure = { fields: 0, aliases: 0, depth: 0, introspected: 0 }
const listsOfTypes = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes'])

/** Measures selections. Each fragment is measured once, so that it takes no longer than reading the query. */
export function measureWith(fragments: readonly FragmentDefinitionNode[]): Measuring {
  const definitions = new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
  const known = new Map<string, Measure | 'being measured'>()

  const measure: Measuring = (set) => {
    const total = { ...nothing }
    for (const selection of set?.selections ?? []) {
      const part = measureOf(selection)
      total.fields += part.fields
      total.aliases += part.aliases
      total.depth = Math.max(total.depth, part.depth)
      total.introspected = Math.max(total.introspected, part.introspected)
    }
    return total
  }

  function measureOf(selection: SelectionSetNode['selections'][number]): Measure {
    if (selection.kind === Kind.INLINE_FRAGMENT) return measure(selection.selectionSet)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value)
    const below = measure(selection.selectionSet)
    return {
      fields: below.fields + 1,
      aliases: below.aliases + (selection.alias === undefined ? 0 : 1),
      depth: below.depth + 1,
      introspected: below.introspected + (listsOfTypes.has(selection.name.value) ? 1 : 0),
    }
  }

  function ofFragment(name: string): Measure {
    const definition = definitions.get(name)
    // Validation says so in better words.
    if (definition === undefined) return nothing
    const found = known.get(name)
    if (found === 'being measured')
      throw refusedQuery('GRAPHQL_VALIDATION_FAILED', `The fragment ${name} holds itself`)
    if (found !== undefined) return found
    known.set(name, 'being measured')
    const made = measure(definition.selectionSet)
    known.set(name, made)
    return made
  }

  return measure
}
