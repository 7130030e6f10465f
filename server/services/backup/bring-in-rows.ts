import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { keptWhere } from '#server/backup/left-out.ts'
import type { BackupTable } from '#server/backup/manifest.ts'
import type { Backup } from '#server/backup/open-backup.ts'
import { orderTables } from '#server/backup/order-tables.ts'
import { damagedBackup } from '#server/backup/refuse.ts'
import { countLines } from '#server/backup/write-backup.ts'
import type { Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { clearSchema } from '#server/store/backup/clear-schema.ts'
import { copyIn } from '#server/store/backup/copy-in.ts'
import { copyOut } from '#server/store/backup/copy-out.ts'
import { copyInto, copyOutOf } from '#server/store/backup/copy-statements.ts'
import { readPlainly } from '#server/store/backup/hold-still.ts'
import { saveCounter } from '#server/store/backup/list-counters.ts'
import { listStoredTables, type StoredTable } from '#server/store/backup/list-stored-tables.ts'
import { openForRows } from '#server/store/backup/open-for-rows.ts'
import { takeSteps } from '#server/store/database/migrate.ts'
import type { RestoreStep } from './restore-step.ts'

type Rows = Readonly<{
  backup: Backup
  migrationsDirectory: string
  tell: (step: RestoreStep) => void
}>

/**
 * Makes the schema anew as it was when the backup was written and brings in its rows; then reads them back, each table of
 * which must be what was written, byte for byte. Inside the transaction of the caller.
 *
 * @throws UserError backup-damaged, or restore-refused where what was read back differs.
 */
export async function bringInRows(tx: Database, client: Client, rows: Rows): Promise<void> {
  const { backup, migrationsDirectory, tell } = rows
  const { manifest } = backup
  await readPlainly(tx)
  await clearSchema(tx)
  await takeSteps(tx, migrationsDirectory, manifest.migrations)
  const tables = matchTables(orderTables(await listStoredTables(tx)), manifest.tables)
  const close = await openForRows(tx)
  for (const [i, table] of tables.entries()) {
    tell({ step: 'rows', name: table.name, done: i / tables.length })
    await copyIn(client, copyInto(table.name, table.columns), backup.rowsOf(table))
  }
  for (const counter of manifest.counters) await saveCounter(tx, counter)
  for (const [i, table] of tables.entries()) {
    tell({ step: 'compare', name: table.name, done: i / tables.length })
    await requireSameRows(client, table)
  }
  await close()
}

/** The tables of the backup in the order of those that are there; each must be there with just its columns. */
function matchTables(
  stored: readonly StoredTable[],
  written: readonly BackupTable[],
): readonly BackupTable[] {
  const byName = new Map(written.map((table) => [table.name, table]))
  for (const { name, columns } of written) {
    const there = stored.find((table) => table.name === name)?.columns
    if (there?.toSorted().join() !== columns.toSorted().join())
      throw damagedBackup('manifest.json', name, 'shape')
  }
  return stored.flatMap(({ name }) => byName.get(name) ?? [])
}

async function requireSameRows(client: Client, { name, columns, rows, sha256 }: BackupTable): Promise<void> {
  const hash = createHash('sha256')
  let found = 0
  for await (const chunk of copyOut(client, copyOutOf(name, columns, keptWhere[name]))) {
    hash.update(chunk)
    found += countLines(chunk)
  }
  if (found !== rows || hash.digest('hex') !== sha256)
    throw UserError.of('restore-refused', { reason: 'differs', about: `${name}: ${found} / ${rows}` }, 409)
}
