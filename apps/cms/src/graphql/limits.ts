import { GraphQLError, Kind } from 'graphql'
import type { ASTVisitor, ValidationContext, ValidationRule } from 'graphql'

const mostFields = 300
const deepest = 12
const mostAliases = 20
const mostOperations = 10

/** Refuses a query that is too deep, too wide, or that asks for many things at once under aliases. */
export const limitQuery = (): ValidationRule[] => [limits]

function limits(context: ValidationContext): ASTVisitor {
  let fields = 0
  let aliases = 0
  let depth = 0
  const refuse = (message: string) =>
    context.reportError(new GraphQLError(message, { extensions: { statusCode: 400 } }))
  return {
    OperationDefinition(node) {
      if (node.selectionSet.selections.length > mostOperations) {
        refuse(`An operation may ask for at most ${mostOperations} things.`)
      }
    },
    Field: {
      enter(node) {
        fields += 1
        depth += 1
        if (node.alias !== undefined) aliases += 1
        if (fields === mostFields + 1) refuse(`A query may name at most ${mostFields} fields.`)
        if (depth === deepest + 1) refuse(`A query may be at most ${deepest} fields deep.`)
        if (aliases === mostAliases + 1) refuse(`A query may use at most ${mostAliases} aliases.`)
      },
      leave() {
        depth -= 1
      },
    },
    FragmentSpread(node) {
      const fragment = context.getFragment(node.name.value)
      if (fragment?.selectionSet.selections.some((selection) => selection.kind === Kind.FRAGMENT_SPREAD)) {
        refuse('Fragments may not use other fragments.')
      }
    },
  }
}
