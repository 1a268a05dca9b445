import type { Queryable } from '@osloregionen/database'

/**
 * Begins a new generation: every cursor given before is answered with 410, and whoever follows begins again. For the
 * time after a restore from backup, when revisions that followers have seen are given a second time.
 * @returns the new generation
 */
export async function beginGeneration(tx: Queryable): Promise<string> {
  const { rows } = await tx.query<{ generation: string }>(
    'UPDATE content.state SET generation = substr(md5(gen_random_uuid()::text), 1, 12) RETURNING generation',
  )
  const generation = rows[0]?.generation
  if (generation === undefined) throw new Error('The content store has no state row: run the migrations')
  return generation
}
