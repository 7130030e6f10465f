import type { SnapshotOrigin } from '#domain/indicators/snapshot.ts'
import { useTexts } from '../language.tsx'

/** Where a snapshot came from, in words. */
export function useOriginWords(): (origin: SnapshotOrigin) => string {
  const { origins } = useTexts().snapshots
  return ({ by, from }) => (by === 'starter' ? origins.starter : origins[by](from))
}
