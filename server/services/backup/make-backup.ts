import { keptWhere, leftOut } from '#server/backup/left-out.ts'
import { type BackupContent, writeBackup } from '#server/backup/write-backup.ts'
import { writeZip } from '#server/archive/write-zip.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { authorise } from '#server/services/access/authorise.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { copyOut } from '#server/store/backup/copy-out.ts'
import { copyOutOf } from '#server/store/backup/copy-statements.ts'
import { findHiddenTable } from '#server/store/backup/find-hidden-table.ts'
import { holdStill, readPlainly } from '#server/store/backup/hold-still.ts'
import { listCounters } from '#server/store/backup/list-counters.ts'
import { listStoredTables } from '#server/store/backup/list-stored-tables.ts'
import { listMigrations } from '#server/store/database/list-migrations.ts'
import { listSteps } from '#server/store/database/migrate.ts'
import type { OneConnection } from '#server/store/database/open-connection.ts'
import { withOwner } from '#server/store/database/with-owner.ts'
import { openWarehouse, type Warehouse } from '#server/warehouse/open-warehouse.ts'
import { listSnapshots } from '#server/warehouse/snapshots/list-snapshots.ts'
import { snapshotFiles, snapshotPath } from '#server/warehouse/snapshots/snapshot-files.ts'

type BackupContext = Pick<Context, 'config' | 'now' | 'person'>

type Order = Readonly<{
  /** A view that another session of the database has exported and still holds; null for that of this moment. */
  exportedSnapshot: string | null
  /** Keeps the backup while it is made. The moment that it shows has then come. */
  save: (chunks: AsyncIterable<Buffer>) => Promise<void>
  /** Told the name of what is being read. */
  tell: (name: string) => void
}>

/**
 * Writes down the whole installation as it is at one moment, while people go on working: every table but those in
 * `leftOut`, and the snapshots of the statistics, which never change. Nothing is migrated.
 *
 * @throws UserError step-in-first, forbidden, backup-nothing, backup-hidden, database-away or backup-source-broken.
 */
export async function makeBackup(
  ctx: BackupContext,
  order: Order,
): Promise<{ writtenAt: string; rows: number; tables: number; snapshots: number }> {
  const person = authorise(ctx, 'installation.backup')
  const { migrationsDirectory, dataDirectory } = ctx.config
  const warehouse = openWarehouse(dataDirectory)
  try {
    return await withOwner(ctx.config, async (connection) => {
      if ((await listStoredTables(connection.db)).length === 0)
        throw UserError.of('backup-nothing', { folder: dataDirectory }, 404)
      const told = await connection.db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((tx) => readAll(ctx, { tx, connection, warehouse }, order))
      const { migrations, ...made } = told
      const steps = await listSteps(migrationsDirectory)
      // A schema of another version may not have the columns that this program writes a line with.
      if (steps.every((step) => migrations.includes(step)))
        await writeAudit(connection.db, {
          at: ctx.now(),
          personId: person.id,
          organisationCode: null,
          action: 'backup',
          subject: 'installation',
          detail: { tables: made.tables, rows: made.rows, snapshots: made.snapshots },
        })
      return made
    })
  } finally {
    await warehouse.close()
  }
}

type Source = Readonly<{ tx: Database; connection: OneConnection; warehouse: Warehouse }>

async function readAll(ctx: BackupContext, { tx, connection, warehouse }: Source, order: Order) {
  // Before the moment that is shown: whatever was saved by then is in it.
  const writtenAt = ctx.now().toISOString()
  await holdStill(tx, order.exportedSnapshot)
  await readPlainly(tx)
  const hidden = await findHiddenTable(tx)
  if (hidden !== null) throw UserError.of('backup-hidden', { table: hidden }, 403)
  const migrations = await listMigrations(tx)
  const tables = (await listStoredTables(tx)).filter(({ name }) => !(name in leftOut))
  const columnsOf = new Map(tables.map(({ name, columns }) => [name, columns]))
  // After the moment of the database: whatever snapshot it speaks of is there by now.
  const snapshots = await listSnapshots(warehouse)
  const head = { version: ctx.config.version, writtenAt, migrations: [...migrations] }
  let rows = 0
  const content: BackupContent = {
    head,
    tables: tables.map(({ name, columns }) => ({ name, columns: [...columns] })),
    rowsOf: (name) => copyOut(connection.client, copyOutOf(name, columnsOf.get(name)!, keptWhere[name])),
    counters: () => listCounters(tx),
    snapshots: snapshots.toReversed().map(({ id, files }) => ({
      id,
      files: [...snapshotFiles, 'manifest.json' as const].map((name) => ({
        name,
        path: snapshotPath(warehouse, id, name),
        sha256: name === 'manifest.json' ? null : (files[name] ?? null),
      })),
    })),
    tell: order.tell,
    count: (more) => (rows += more),
  }
  await order.save(writeZip(writeBackup(content)))
  return { migrations, writtenAt, rows, tables: tables.length, snapshots: snapshots.length }
}
