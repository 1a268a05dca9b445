import { Successor } from '@osloregionen/contract'
import type { ProblemDetails } from './problem.ts'

/** Tells that a document is no longer public. @param successor JSON of what it has been merged into */
export function takenDown(successor: string | null): ProblemDetails {
  if (successor === null) return { detail: 'This was public once and has been taken down' }
  return {
    detail: 'This has been merged into another document, which `successor` names',
    successor: Successor.parse(JSON.parse(successor)),
  }
}
