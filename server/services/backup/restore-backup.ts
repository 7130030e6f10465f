import { type Backup, openBackup } from '#server/backup/open-backup.ts'
import type { Context, Database } from '#server/context.ts'
import { authorise } from '#server/services/access/authorise.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { countOthers } from '#server/store/backup/count-others.ts'
import { findEncoding } from '#server/store/backup/find-encoding.ts'
import { findFirstDeed } from '#server/store/backup/find-first-deed.ts'
import { listSteps, takeSteps } from '#server/store/database/migrate.ts'
import type { OneConnection } from '#server/store/database/open-connection.ts'
import { withOwner } from '#server/store/database/with-owner.ts'
import { openWarehouse, type Warehouse } from '#server/warehouse/open-warehouse.ts'
import { listSnapshots } from '#server/warehouse/snapshots/list-snapshots.ts'
import { type StagedFile, stageSnapshots } from '#server/warehouse/snapshots/stage-snapshots.ts'
import { bringInRows } from './bring-in-rows.ts'
import { type BrokenChain, listBrokenChains } from './list-broken-chains.ts'
import type { RestoreStep } from './restore-step.ts'
import { tellRefusal } from './tell-refusal.ts'

type RestoreContext = Pick<Context, 'config' | 'now' | 'person'>

type Order = Readonly<{
  path: string
  /** The SHA-256 that the file must have, where somebody has noted it; null for whatever it has. */
  sha256: string | null
  tell: (step: RestoreStep) => void
}>

export type RestoredBackup = Readonly<{
  writtenAt: string
  version: string
  sha256: string
  tables: number
  rows: number
  snapshots: number
  /** Steps that the schema has taken since the backup was written. */
  migrated: readonly string[]
  /** Chains of the audit trail that were broken where the backup was taken. They come in as they are. */
  brokenChains: readonly BrokenChain[]
}>

/**
 * Brings a backup into an empty installation, all of it or nothing: the file is read whole before anything is written,
 * and what came in is read back and compared before it counts. A backup of an older version is brought up to this one.
 *
 * @throws UserError step-in-first, forbidden, database-away, backup-unreadable, backup-foreign, backup-newer,
 *   backup-damaged, backup-other-file, restore-in-use, restore-not-empty or restore-refused.
 */
export async function restoreBackup(ctx: RestoreContext, order: Order): Promise<RestoredBackup> {
  const { id: personId } = authorise(ctx, 'installation.restore')
  const steps = await listSteps(ctx.config.migrationsDirectory)
  const backup = await openBackup(order.path, (done, total) =>
    order.tell({ step: 'check', name: order.path, done: done / total }),
  )
  try {
    const { sha256, manifest } = backup
    if (order.sha256 !== null && order.sha256 !== sha256)
      throw UserError.of('backup-other-file', { found: sha256, expected: order.sha256 })
    const unknown = manifest.migrations.find((step) => !steps.includes(step))
    if (unknown !== undefined)
      throw UserError.of('backup-newer', { about: `${manifest.version}, ${unknown}` })
    const warehouse = openWarehouse(ctx.config.dataDirectory)
    const work = withOwner(ctx.config, (to) =>
      bringIn(ctx, { backup, to, warehouse, steps, personId }, order),
    )
    return await tellRefusal(work).finally(() => warehouse.close())
  } finally {
    await backup.close()
  }
}

type Restore = Readonly<{
  backup: Backup
  to: OneConnection
  warehouse: Warehouse
  steps: readonly string[]
  personId: string
}>

async function bringIn(ctx: RestoreContext, restore: Restore, { tell }: Order): Promise<RestoredBackup> {
  const { backup, to, warehouse, steps } = restore
  const { manifest, sha256 } = backup
  await requireEmpty(restore)
  const staged = await stageSnapshots(warehouse, filesOf(backup, tell))
  const migrated = steps.filter((step) => !manifest.migrations.includes(step))
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  const { version, writtenAt } = manifest
  let brokenChains: readonly BrokenChain[] = []
  try {
    await to.db.transaction().execute(async (tx) => {
      await bringInRows(tx, to.client, { backup, migrationsDirectory: ctx.config.migrationsDirectory, tell })
      await takeSteps(tx, ctx.config.migrationsDirectory, migrated)
      brokenChains = await listBrokenChains(tx)
      await noteRestore(ctx, tx, { restore, rows })
      // Last: should the end of the transaction fail, what was there is put back.
      await staged.takePlace()
    })
  } catch (error) {
    await staged.giveBack()
    throw error
  }
  await staged.keep()
  const { tables, snapshots } = manifest
  return {
    writtenAt,
    version,
    sha256,
    tables: tables.length,
    rows,
    snapshots: snapshots.length,
    migrated,
    brokenChains,
  }
}

async function noteRestore(
  { now }: RestoreContext,
  tx: Database,
  { restore, rows }: Readonly<{ restore: Restore; rows: number }>,
): Promise<void> {
  const { sha256, manifest } = restore.backup
  await writeAudit(tx, {
    at: now(),
    personId: restore.personId,
    organisationCode: null,
    action: 'restore',
    subject: 'installation',
    detail: { sha256, writtenAt: manifest.writtenAt, version: manifest.version, rows },
  })
}

/** Nobody may be at work in the installation, and nobody may have been. */
async function requireEmpty({ to, warehouse }: Restore): Promise<void> {
  const encoding = await findEncoding(to.db)
  if (encoding !== 'UTF8') throw UserError.of('restore-refused', { reason: 'encoding', about: encoding })
  const others = await countOthers(to.db)
  if (others > 0) throw UserError.of('restore-in-use', { others }, 409)
  const since = await findFirstDeed(to.db)
  if (since !== null)
    throw UserError.of('restore-not-empty', { what: 'work', since: since.toISOString() }, 409)
  const fetched = (await listSnapshots(warehouse)).findLast(({ origin }) => origin.by !== 'starter')
  if (fetched) throw UserError.of('restore-not-empty', { what: 'figures', since: fetched.createdAt }, 409)
}

async function* filesOf(backup: Backup, tell: Order['tell']): AsyncGenerator<StagedFile> {
  const all = backup.manifest.snapshots.flatMap(({ id, files }) => files.map((file) => ({ id, file })))
  for (const [i, { id, file }] of all.entries()) {
    tell({ step: 'figures', name: `${id}/${file.name}`, done: i / all.length })
    yield { snapshot: id, name: file.name, pieces: backup.piecesOf(id, file) }
  }
}
