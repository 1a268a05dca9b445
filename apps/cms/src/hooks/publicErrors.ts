import { APIError } from 'payload'
import type { AfterErrorHook } from 'payload'

/**
 * Lets an error say what it says. In the built server classes have lost their names, and Payload takes an error without a
 * name and without data for one that has nothing to tell.
 */
export const tellPublicErrors: AfterErrorHook = ({ error, graphqlResult }) =>
  error instanceof APIError && error.isPublic && !error.data && graphqlResult === undefined
    ? { response: { errors: [{ message: error.message }] } }
    : undefined
