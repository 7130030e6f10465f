import type { Snapshot } from '#domain/indicators/snapshot.ts'
import { readStarterFigures } from '#server/content/indicators/read-starter-figures.ts'
import type { Application } from '#server/context.ts'
import { findCurrentSnapshot } from '#server/warehouse/snapshots/find-current-snapshot.ts'
import { Overtaken, writeSnapshot } from '#server/warehouse/snapshots/write-snapshot.ts'

/**
 * Makes the first snapshot from the figures that come with the product. Where the starter set has changed and nothing
 * else has come in since, a new one is laid on top; figures that somebody fetched or read in are never touched. Safe
 * when several processes start at once: one of them writes.
 *
 * @returns the snapshot that was written now; null where none was needed.
 */
export async function applyStarter({
  warehouse,
  content: { starter },
  now,
}: Pick<Application, 'warehouse' | 'content' | 'now'>): Promise<Snapshot | null> {
  const current = await findCurrentSnapshot(warehouse)
  if (current !== null && (current.origin.by !== 'starter' || current.origin.sha256 === starter.sha256))
    return null
  try {
    return await writeSnapshot(warehouse, {
      createdAt: now().toISOString(),
      origin: {
        source: 'kolada',
        by: 'starter',
        from: 'content/starter',
        sha256: starter.sha256,
        fetchedAt: starter.gatheredAt,
      },
      onTopOf: current?.id ?? null,
      fill: async (incoming) => {
        for (const keyFigure of starter.keyFigures) incoming.keyFigures.set(keyFigure.id, keyFigure)
        for await (const observations of readStarterFigures(starter)) incoming.addObservations(observations)
      },
    })
  } catch (error) {
    if (error instanceof Overtaken) return null
    throw error
  }
}
