import type { Problem } from '@osloregionen/contract'

/** Every kind of problem: its status and its title. /docs/problems explains each at an address of its own. */
export const problemKinds = {
  'bad-request': [400, 'The request could not be understood'],
  'invalid-parameter': [400, 'A parameter was refused'],
  unauthorized: [401, 'The key is not known'],
  forbidden: [403, 'The key may not do this'],
  'not-found': [404, 'Nothing is here'],
  'method-not-allowed': [405, 'The method is not allowed here'],
  'webhook-exists': [409, 'There is such a webhook already'],
  'too-many-webhooks': [409, 'There are as many webhooks as there may be'],
  gone: [410, 'It is no longer public'],
  'cursor-expired': [410, 'The cursor belongs to a history that was replaced'],
  'body-too-large': [413, 'What was sent is too large'],
  'address-too-long': [414, 'The address is too long'],
  'unsupported-media-type': [415, 'Only JSON can be read here'],
  'range-not-satisfiable': [416, 'The file has no such part'],
  'too-many-requests': [429, 'Too many requests'],
  'too-many-streams': [429, 'Too many open streams'],
  'headers-too-large': [431, 'The headers are too large'],
  internal: [500, 'Something failed here'],
  unavailable: [503, 'The content cannot be read right now'],
} as const

export type ProblemKind = keyof typeof problemKinds

export const isProblemKind = (name: string): name is ProblemKind => Object.hasOwn(problemKinds, name)

export interface ProblemDetails {
  detail: string
  errors?: Problem['errors']
  restart?: string
  successor?: Problem['successor']
  headers?: Record<string, string>
}

/** Thrown to end a request with a problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly kind: ProblemKind
  readonly details: ProblemDetails

  constructor(kind: ProblemKind, details: ProblemDetails) {
    super(details.detail)
    this.kind = kind
    this.details = details
  }
}

/** A parameter that was refused, and why. */
export const refused = (parameter: string, detail: string): ProblemError =>
  new ProblemError('invalid-parameter', {
    detail: `${parameter}: ${detail}`,
    errors: [{ parameter, detail }],
  })

/** Why somebody without the right key is turned away. */
export const unauthorized = (detail: string): ProblemError =>
  new ProblemError('unauthorized', {
    detail,
    headers: { 'WWW-Authenticate': 'Bearer realm="osloregionen"' },
  })

/** The JSON of a problem; with the name of the request, where it is the problem of no other. */
export function problemJson(
  base: string,
  kind: ProblemKind,
  details: ProblemDetails,
  requestId?: string,
): string {
  const [status, title] = problemKinds[kind]
  const { detail, errors, restart, successor } = details
  const type = `${base}/docs/problems/${kind}`
  const problem: Problem = { type, title, status, detail, errors, restart, successor, requestId }
  return JSON.stringify(problem)
}

export const statusOf = (kind: ProblemKind): number => problemKinds[kind][0]
