import type { Scope } from '@osloregionen/contract'
import type { FastifyRequest } from 'fastify'
import { ProblemError, unauthorized } from '../http/problem.ts'
import type { KnownPartner } from './keyRing.ts'

/**
 * The partner that a request comes from, if its key may do this.
 * @throws ProblemError without a key of a partner, or with one that has not this scope
 */
export function requirePartner({ partner }: FastifyRequest, scope: Scope): KnownPartner {
  if (partner === undefined)
    throw unauthorized('This needs the key of a partner. See /docs for how to get one.')
  if (partner.scopes.includes(scope)) return partner
  throw new ProblemError('forbidden', {
    detail: `The key does not have the scope "${scope}". Ask Osloregionen to add it.`,
  })
}
