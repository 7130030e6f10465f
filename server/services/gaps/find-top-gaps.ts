import type { Gap } from '#domain/gaps/gap.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { listGaps } from './list-gaps.ts'

/** The few differences of an organisation that are most worth attention, one of each kind that says almost the same. */
export type TopGaps = Readonly<{
  organisation: Organisation
  borrowedFrom: Organisation | null
  snapshot: Snapshot
  gaps: readonly Gap[]
}>

/**
 * Finds where women and men differ most worth attention, `most` at the most.
 *
 * @returns null where there are no figures of the organisation.
 * @throws UserError `unknown-organisation`.
 */
export async function findTopGaps(
  ctx: Context,
  { code, most }: { code: string; most: number },
): Promise<TopGaps | null> {
  const listed = await listGaps(ctx, { code, limit: most }).catch((error: unknown) => {
    if (error instanceof UserError && error.code === 'no-figures') return null
    throw error
  })
  if (listed === null || listed.gaps.length === 0) return null
  const { organisation, borrowedFrom, snapshot, gaps } = listed
  return { organisation, borrowedFrom, snapshot, gaps: gaps.map(({ lead }) => lead) }
}
