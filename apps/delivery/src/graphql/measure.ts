import { Kind, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql'
import { refusedQuery } from './refusal.ts'

/** How much some selections ask for, with every fragment counted each time it is used. */
interface Measure {
  fields: number
  aliases: number
  /** Fields with fields in them that are named again beside each other: each is compared with all of its name. */
  repeats: number
  /** How many fields stand in each other. */
  depth: number
  /** How many lists of the fields of types stand in each other: they are what makes introspection large. */
  introspected: number
}

/** Selections that stand beside others: which of them repeat is known when all are. */
interface Part extends Measure {
  /** How often each field that has fields in it is named. */
  named: Map<string, number>
}

export type Measuring = (set: SelectionSetNode | undefined) => Measure

const listsOfTypes = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes'])

/** Measures selections. Each fragment is measured once, so that it takes no longer than reading the query. */
export function measureWith(fragments: readonly FragmentDefinitionNode[]): Measuring {
  const definitions = new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
  const known = new Map<string, Part | 'being measured'>()

  const measure: Measuring = (set) => {
    const { named, ...measured } = together((set?.selections ?? []).map(partOf))
    const again = [...named.values()].reduce((sum, times) => sum + times - 1, 0)
    return { ...measured, repeats: measured.repeats + again }
  }

  function partOf(selection: SelectionNode): Part {
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return together(selection.selectionSet.selections.map(partOf))
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value)
    const { name, alias, selectionSet } = selection
    const below = measure(selectionSet)
    return {
      fields: below.fields + 1,
      aliases: below.aliases + (alias === undefined ? 0 : 1),
      repeats: below.repeats,
      depth: below.depth + 1,
      introspected: below.introspected + (listsOfTypes.has(name.value) ? 1 : 0),
      named: new Map(selectionSet === undefined ? [] : [[(alias ?? name).value, 1]]),
    }
  }

  function ofFragment(name: string): Part {
    const definition = definitions.get(name)
    // Validation says so in better words.
    if (definition === undefined) return together([])
    const found = known.get(name)
    if (found === 'being measured')
      throw refusedQuery('GRAPHQL_VALIDATION_FAILED', `The fragment ${name} holds itself`)
    if (found !== undefined) return found
    known.set(name, 'being measured')
    const made = together(definition.selectionSet.selections.map(partOf))
    known.set(name, made)
    return made
  }

  return measure
}

function together(parts: readonly Part[]): Part {
  const sum: Part = { fields: 0, aliases: 0, repeats: 0, depth: 0, introspected: 0, named: new Map() }
  for (const part of parts) {
    sum.fields += part.fields
    sum.aliases += part.aliases
    sum.repeats += part.repeats
    sum.depth = Math.max(sum.depth, part.depth)
    sum.introspected = Math.max(sum.introspected, part.introspected)
    for (const [name, times] of part.named) sum.named.set(name, (sum.named.get(name) ?? 0) + times)
  }
  return sum
}
