import { sql } from 'kysely'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Database } from '#server/context.ts'
import { selectImprovements, toImprovement } from '../improvements/select-improvements.ts'

/** The improvements in whose evidence, sources or decisions there may be addresses of the web; of some organisations, or of all. */
export async function listLinking(
  db: Database,
  { organisationCodes }: Readonly<{ organisationCodes?: readonly string[] }> = {},
): Promise<readonly Improvement[]> {
  if (organisationCodes?.length === 0) return []
  let query = selectImprovements(db).where((row) =>
    row.or([
      sql<boolean>`improvement.decisions::text ilike '%http%'`,
      row.exists(
        row
          .selectFrom('improvement_result as shown')
          .select('shown.id')
          .whereRef('shown.improvement_id', '=', 'improvement.id')
          .where(sql<boolean>`shown.evidence ilike '%http%' or shown.change ->> 'source' ilike '%http%'`),
      ),
    ]),
  )
  if (organisationCodes)
    query = query.where('organisation_code', '=', (row) => row.fn.any(row.val(organisationCodes)))
  const rows = await query.orderBy('organisation_code').orderBy('created_at').orderBy('id').execute()
  return rows.map(toImprovement)
}
