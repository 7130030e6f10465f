import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Database } from '#server/context.ts'
import { selectImprovements, toImprovement } from './select-improvements.ts'

/** At least one of the three; `roundSlug` left out means every round and none. */
type Which = Readonly<
  | { roundSlug: string; organisationCode?: string }
  | { roundSlug?: undefined; organisationCode: string }
  | { challengeId: string }
>

/** The improvements of a round, of an organisation, of both, or of a challenge, with their results; the oldest first. */
export async function listImprovements(db: Database, which: Which): Promise<readonly Improvement[]> {
  let query = selectImprovements(db)
  if ('challengeId' in which) query = query.where('challenge_id', '=', which.challengeId)
  else {
    const { roundSlug, organisationCode } = which
    if (roundSlug !== undefined) query = query.where('round_slug', '=', roundSlug)
    if (organisationCode !== undefined) query = query.where('organisation_code', '=', organisationCode)
  }
  const rows = await query.orderBy('organisation_code').orderBy('created_at').orderBy('id').execute()
  return rows.map(toImprovement)
}
