import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Database } from '#server/context.ts'
import { toOrganisation } from './to-organisation.ts'

/** The whole register, or those with the given codes, in order of code. */
export async function listOrganisations(
  db: Database,
  { codes }: { codes?: readonly string[] } = {},
): Promise<readonly Organisation[]> {
  if (codes?.length === 0) return []
  let query = db.selectFrom('organisation').selectAll().orderBy('code')
  if (codes) query = query.where('code', '=', (row) => row.fn.any(row.val(codes)))
  return (await query.execute()).map(toOrganisation)
}
