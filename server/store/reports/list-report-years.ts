import { sql } from 'kysely'
import type { Database } from '#server/context.ts'

type Which = Readonly<{ organisationCode: string; until: number }>

/**
 * The years of which an organisation has anything to report: a self-assessment, an improvement or a result, a meeting of
 * a round it is in, or a report that somebody has begun. The latest first, none after `until`.
 */
export async function listReportYears(
  db: Database,
  { organisationCode, until }: Which,
): Promise<readonly number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct year from (
      select substr(coalesce(occasion.date::text, meeting.date), 1, 4)::int as year
        from occasion join meeting on meeting.round_slug = occasion.round_slug and meeting.id = occasion.meeting_id
        where organisation_code = ${organisationCode}
      union all
      select extract(year from created_at at time zone 'Europe/Stockholm')::int
        from improvement where organisation_code = ${organisationCode}
      union all
      select extract(year from improvement_result.date)::int
        from improvement join improvement_result on improvement_result.improvement_id = improvement.id
        where organisation_code = ${organisationCode}
      union all
      select substr(meeting.date, 1, 4)::int
        from participation join meeting on meeting.round_slug = participation.round_slug
        where organisation_code = ${organisationCode}
      union all
      select year from report where kind = 'year' and organisation_code = ${organisationCode}
    ) as something
    where year <= ${until}
    order by year desc`.execute(db)
  return rows.map(({ year }) => year)
}
