import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

/** When each organisation of a round last saved anything in it, by code; absent where nothing was ever saved. */
export async function listLastSaved(
  db: Database,
  { roundSlug }: { roundSlug: string },
): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await sql<{ organisation_code: string; at: Date }>`
    select organisation_code, max(at) as at from (
      select organisation_code, occasion_event.at
        from occasion join occasion_event on occasion_event.occasion_id = occasion.id
        where round_slug = ${roundSlug}
      union all
      select organisation_code, rating.saved_at
        from occasion join assessment on assessment.occasion_id = occasion.id
        join rating on rating.assessment_id = assessment.id
        where round_slug = ${roundSlug}
      union all
      select organisation_code, consensus.saved_at
        from occasion join consensus on consensus.occasion_id = occasion.id
        where round_slug = ${roundSlug}
      union all
      select organisation_code, created_at from improvement where round_slug = ${roundSlug}
      union all
      select organisation_code, improvement_result.created_at
        from improvement join improvement_result on improvement_result.improvement_id = improvement.id
        where round_slug = ${roundSlug}
      union all
      select organisation_code, saved_at from report join report_text on report_text.report_id = report.id
        where round_slug = ${roundSlug} and organisation_code is not null
    ) as saved
    group by organisation_code`.execute(db)
  return new Map(rows.map(({ organisation_code, at }) => [organisation_code, at]))
}
