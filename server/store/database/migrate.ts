import { readdir, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** One number for all processes that migrate this database, so that only one does it at a time. */
const migrationLock = 20_260_101

/**
 * Brings the schema up to date: every `.sql` file not yet applied, in order of name, each in a transaction of its own.
 *
 * @returns the names of the files that were applied now.
 * @throws Error naming the file that failed; the schema is then as the file before it left it.
 */
export async function migrate(db: Database, directory: string): Promise<readonly string[]> {
  const files = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort()
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${migrationLock})`.execute(connection)
    try {
      await sql`create table if not exists migration (name text primary key, applied_at timestamptz not null default now())`.execute(
        connection,
      )
      const { rows } = await sql<{ name: string }>`select name from migration`.execute(connection)
      const applied = new Set(rows.map((row) => row.name))
      const pending = files.filter((name) => !applied.has(name))
      for (const name of pending) await apply(connection, directory, name)
      return pending
    } finally {
      await sql`select pg_advisory_unlock(${migrationLock})`.execute(connection)
    }
  })
}

async function apply(connection: Database, directory: string, name: string): Promise<void> {
  const script = await readFile(`${directory}/${name}`, 'utf8')
  try {
    await connection.transaction().execute(async (tx) => {
      await sql.raw(script).execute(tx)
      await sql`insert into migration (name) values (${name})`.execute(tx)
    })
  } catch (error) {
    throw new Error(`The migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}
