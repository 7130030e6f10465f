import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Database } from '#server/context.ts'
import { selectImprovements, toImprovement } from './select-improvements.ts'

type Which = Readonly<{ roundSlug: string; organisationCode?: string }>

/** All improvements of a round, or of one organisation in it, with their results; the oldest first. */
export async function listImprovements(
  db: Database,
  { roundSlug, organisationCode }: Which,
): Promise<readonly Improvement[]> {
  let query = selectImprovements(db).where('round_slug', '=', roundSlug)
  if (organisationCode !== undefined) query = query.where('organisation_code', '=', organisationCode)
  const rows = await query.orderBy('organisation_code').orderBy('created_at').orderBy('id').execute()
  return rows.map(toImprovement)
}
