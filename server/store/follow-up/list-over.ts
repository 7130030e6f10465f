import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Database } from '#server/context.ts'
import { selectImprovements, toImprovement } from '../improvements/select-improvements.ts'

/** The improvements that are over themselves, or whose round is; of an organisation, or of all. */
export async function listOver(
  db: Database,
  { organisationCodes }: Readonly<{ organisationCodes?: readonly string[] }> = {},
): Promise<readonly Improvement[]> {
  if (organisationCodes?.length === 0) return []
  let query = selectImprovements(db).where((row) =>
    row.or([
      row('ended_on', 'is not', null),
      row('round_slug', 'in', row.selectFrom('round').select('slug').where('status', '=', 'closed')),
    ]),
  )
  if (organisationCodes)
    query = query.where('organisation_code', '=', (row) => row.fn.any(row.val(organisationCodes)))
  const rows = await query.orderBy('organisation_code').orderBy('created_at').orderBy('id').execute()
  return rows.map(toImprovement)
}
