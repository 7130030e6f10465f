import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/**
 * How many organisations have taken after each of these, by key; those that nobody has are left out. Who they are is for
 * them and for whose idea it was. Made-up organisations are counted where the installation is on trial.
 */
export async function countAdoptions(
  db: Database,
  { keys, trial }: Readonly<{ keys: readonly string[]; trial: boolean }>,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ key: string; n: number }>`
    select key, n from count_adoptions(${[...keys]}::text[], ${trial})`.execute(db)
  return new Map(rows.map(({ key, n }) => [key, n]))
}
