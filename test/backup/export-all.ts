import { sql } from 'kysely'
import type { Context } from '#server/context.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { listRounds } from '#server/store/rounds/list-rounds.ts'
import { organisationArchive, programmeArchive } from '../archive/archive-bytes.ts'

/** The SHA-256 of the archive of every organisation that has done or takes part in anything, and of every round. */
export async function exportAll(ctx: Context): Promise<Readonly<Record<string, string>>> {
  const { rows } = await sql<{ code: string }>`
    select organisation_code as code from participation union select organisation_code from challenge
    union select organisation_code from goal union select organisation_code from unit order by code`.execute(
    ctx.db,
  )
  const sums: Record<string, string> = {}
  for (const { code } of rows) sums[code] = sha256Of(await organisationArchive(ctx, code))
  for (const { slug } of await listRounds(ctx.db)) sums[slug] = sha256Of(await programmeArchive(ctx, slug))
  return sums
}
