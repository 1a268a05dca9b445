import { fromNow } from '@osloregionen/contract'
import type { ChangeQuery, Snapshot } from '@osloregionen/content-store/read'
import { readChangesCursor } from '../cursor.ts'
import type { ProblemDetails } from '../http/problem.ts'

/** Where a reader begins: at the beginning, at the present moment, or where a cursor says. */
export interface Start extends Pick<ChangeQuery, 'since' | 'horizon'> {
  /** The history that the cursor belongs to. */
  generation?: string
}

/** @param parameter what `since` was given as */
export function readStart(since: string | undefined, filters: string, parameter?: string): Start {
  if (since === undefined) return { since: 0, horizon: null }
  if (since === fromNow) return { since: null, horizon: null }
  const { generation, revision, horizon } = readChangesCursor(since, filters, parameter)
  return { generation, since: revision, horizon }
}

/** Whether a cursor belongs to a history that has been replaced. */
export const isExpired = ({ generation }: Start, now: Snapshot): boolean =>
  generation !== undefined && generation !== now.generation

/** Tells that a cursor is too old, and where to begin again. @param url what was asked of the API at `base` */
export function expiredDetails(base: string, url: string): ProblemDetails {
  const restart = new URL(url, base)
  restart.searchParams.delete('since')
  return {
    detail:
      'This cursor belongs to a history that has been replaced, as after a restore from backup. Begin again at `restart`, and replace your copy.',
    restart: restart.href,
  }
}
