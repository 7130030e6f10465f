import type { Circle } from '#domain/access/circle.ts'
import { sql } from 'kysely'
import type { Language } from '#domain/language/language.ts'
import type { ReportText } from '#domain/reports/report-text.ts'
import type { Database } from '#server/context.ts'

/** What an organisation has learnt in a round, in its own words. */
export type Lesson = Readonly<{
  organisationCode: string
  roundSlug: string
  /** With whom the report is shared that says so. */
  circle: Circle
  text: ReportText
}>

type Row = {
  circle: Circle
  organisation_code: string
  language: Language
  body: string
  version: number
  saved_at: Date
}

/** The lessons in the reports of a round's organisations: of the report in force, else of the one that is worked on. */
export async function listLessons(
  db: Database,
  { roundSlug }: { roundSlug: string },
): Promise<readonly Lesson[]> {
  const { rows } = await sql<Row>`
    select organisation_code, circle, language, body, report_text.version, saved_at
      from (
        select distinct on (organisation_code) id, organisation_code, circle from report
        where kind = 'organisation' and round_slug = ${roundSlug} and state <> 'superseded'
        order by organisation_code, state = 'adopted' desc
      ) as latest
      join report_text on report_text.report_id = latest.id
      where section = 'lessons' and body <> ''
      order by organisation_code, language`.execute(db)
  return rows.map(({ organisation_code, circle, saved_at, ...text }) => ({
    organisationCode: organisation_code,
    roundSlug,
    circle,
    text: { ...text, section: 'lessons', savedAt: saved_at },
  }))
}
