import { documentTypeNames, documentTypes, type DocumentType } from '@osloregionen/contract'
import type { Stored } from '@osloregionen/content-store/read'
import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'

export type Fragments = GraphQLResolveInfo['fragments']
type Place = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>

/** The names of the fields that are asked for below a field, at a path of names; those of fragments too. */
export function askedFields({ fieldNodes, fragments }: Place, ...path: string[]): Set<string> {
  const [name, ...rest] = path
  const nodes = [
    ...fieldsOf(
      fieldNodes.map(({ selectionSet }) => selectionSet),
      fragments,
    ),
  ]
  if (name === undefined) return new Set(nodes.map((node) => node.name.value))
  return askedFields({ fieldNodes: nodes.filter((node) => node.name.value === name), fragments }, ...rest)
}

/** The fields that selections name, those of fragments too. */
export function* fieldsOf(
  sets: readonly (SelectionSetNode | undefined)[],
  fragments: Readonly<Partial<Fragments>>,
): Generator<FieldNode> {
  for (const { selections } of sets.filter((set) => set !== undefined)) {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) yield selection
      else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value]
        yield* fieldsOf([fragment?.selectionSet], fragments)
      }
    }
  }
}

/** What must be read to give some fields of documents: their cards will do until a field is asked for that some card lacks. */
export function storedFor(
  fields: ReadonlySet<string>,
  types: readonly DocumentType[] = documentTypeNames,
): Stored {
  const lacks = (type: DocumentType, field: string) =>
    Object.hasOwn(documentTypes[type].document.shape, field) &&
    !Object.hasOwn(documentTypes[type].card.shape, field)
  return types.some((type) => [...fields].some((field) => lacks(type, field))) ? 'document' : 'card'
}
