import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/**
 * Readies a transaction for reading all that is stored as it is at one moment: or, where another session has exported its
 * view, as that one sees it. Nobody can change the schema until it ends; everything else goes on.
 */
export async function holdStill(tx: Database, exportedSnapshot: string | null): Promise<void> {
  if (exportedSnapshot !== null) await sql`set transaction snapshot ${sql.lit(exportedSnapshot)}`.execute(tx)
  // Whoever takes a step writes it down in this table.
  await sql`lock table migration in share mode`.execute(tx)
}

/** Makes rows read as the same text everywhere, in the order they lie in. */
export async function readPlainly(tx: Database): Promise<void> {
  const settings = {
    timezone: 'UTC',
    datestyle: 'ISO, YMD',
    intervalstyle: 'iso_8601',
    bytea_output: 'hex',
    extra_float_digits: '1',
    client_encoding: 'UTF8',
    synchronize_seqscans: 'off',
    statement_timeout: '0',
  }
  for (const [name, value] of Object.entries(settings))
    await sql`select set_config(${name}, ${value}, true)`.execute(tx)
}
