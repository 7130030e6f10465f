import { createReadStream, createWriteStream } from 'node:fs'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { loadWideCsv } from '#server/warehouse/incoming/load-wide-csv.ts'
import { writeSnapshot } from '#server/warehouse/snapshots/write-snapshot.ts'
import { judgeGoalsAfterSnapshot } from '../goals/judge-goals.ts'
import { prepareGapTable } from '../gaps/prepare-gap-table.ts'

/** Reads a file of figures into a new snapshot. */
export async function importFigures(ctx: Context, { path }: { path: string }): Promise<Snapshot> {
  const at = ctx.now()
  const snapshot = await writeSnapshot(ctx.warehouse, {
    createdAt: at.toISOString(),
    origin: {
      source: 'kolada',
      by: 'import',
      from: basename(path),
      sha256: null,
      fetchedAt: at.toISOString(),
    },
    fill: async (incoming) => {
      const copy = join(incoming.folder, 'incoming.csv')
      const unpack = path.endsWith('.gz') ? [createGunzip()] : []
      await pipeline([createReadStream(path), ...unpack, createWriteStream(copy)])
      await loadWideCsv(incoming, copy)
    },
  })
  await prepareGapTable(ctx, { year: null })
  await judgeGoalsAfterSnapshot(ctx, snapshot)
  await writeAudit(ctx.db, {
    at,
    personId: ctx.person?.id ?? null,
    action: 'figures.imported',
    subject: snapshot.id,
    detail: { from: snapshot.origin.from, observations: snapshot.observations },
  })
  return snapshot
}
