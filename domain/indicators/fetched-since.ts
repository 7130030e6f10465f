import type { KeyFigure } from './key-figure.ts'
import type { Snapshot } from './snapshot.ts'

const day = 24 * 60 * 60 * 1000

/**
 * The day from which changes of a key figure must be fetched, as an ISO date; null where all of it must be. Changes
 * are enough only where the figures that we have came whole from the same address and nothing else has been laid on top
 * since. It is the day before, since the source counts days and its clock is not ours.
 *
 * @param snapshots all that we have, in any order.
 */
export function fetchedSince(
  known: KeyFigure | undefined,
  { snapshots, address }: { snapshots: readonly Snapshot[]; address: string },
): string | null {
  if (known === undefined || known.observations === 0 || known.withdrawnAt !== undefined) return null
  const from = snapshots.find(
    ({ origin }) => isFetch(origin, address) && origin.fetchedAt === known.fetchedAt,
  )
  if (from === undefined) return null
  const later = snapshots.filter(({ id }) => id > from.id)
  if (!later.every(({ origin }) => isFetch(origin, address))) return null
  return new Date(Date.parse(known.fetchedAt) - day).toISOString().slice(0, 10)
}

function isFetch({ by, from }: Snapshot['origin'], address: string): boolean {
  return by === 'sync' && from === address
}
