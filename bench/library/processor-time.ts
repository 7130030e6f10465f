import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/**
 * Reads how many milliseconds of processor this program and all connections of the database have taken so far, which says
 * the same on a machine that others work on. Null where the system does not tell (Linux does).
 */
export async function readProcessorTime(db: Database): Promise<number | null> {
  const { rows } = await sql<{
    pid: number
  }>`select pid from pg_stat_activity`.execute(db)
  try {
    const all = [process.pid, ...rows.map(({ pid }) => pid)]
    const nanoseconds = all.map((pid) => Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]))
    return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6
  } catch {
    return null
  }
}
