import { GraphQLError, type ASTNode, type GraphQLFormattedError } from 'graphql'

/** Thrown to refuse a whole request: nothing of it is answered. */
export class RefusedQuery extends Error {
  override readonly name = 'RefusedQuery'
  readonly errors: readonly GraphQLFormattedError[]
  readonly status: number

  constructor(errors: readonly GraphQLError[], code: string, status = 400) {
    super(errors[0]?.message)
    this.status = status
    this.errors = errors.map((error) => {
      const told = error.toJSON()
      return { ...told, extensions: { code, ...told.extensions } }
    })
  }
}

export const refusedQuery = (code: string, message: string): RefusedQuery =>
  new RefusedQuery([new GraphQLError(message)], code)

/** Refuses what is past a limit, telling which one, how much was asked for and how much is allowed. */
export function pastLimit(
  limit: string,
  asked: number,
  allowed: number,
  words: string,
  nodes?: ASTNode,
): RefusedQuery {
  const extensions = { limit, asked, allowed }
  const message = `Past the limit ${limit}: ${words}. Asked for: ${asked}, allowed: ${allowed}.`
  return new RefusedQuery([new GraphQLError(message, { nodes, extensions })], 'LIMIT_EXCEEDED')
}
