import { type RawBuilder, sql, type SqlBool } from 'kysely'
import type { ArchiveSubject } from '#domain/archive/archive.ts'

type Condition = RawBuilder<SqlBool>

/** Which rows of each table belong to the history of a subject; tables that are read by what others refer to are left out. */
export function scopesOf(subject: ArchiveSubject): Readonly<Record<string, Condition>> {
  const own: Condition =
    subject.kind === 'organisation'
      ? sql`organisation_code = ${subject.code}`
      : sql`round_slug = ${subject.slug}`
  const ofOccasions: Condition = sql`occasion_id in (select id from occasion where ${own})`
  const ofImprovements: Condition = sql`improvement_id in (select id from improvement where ${own})`
  const ofReports: Condition = sql`report_id in (select id from report where ${own})`
  return {
    ...(subject.kind === 'organisation' ? ofOrganisation(subject.code) : ofRound(subject.slug)),
    participation: own,
    workbook_import: own,
    occasion: own,
    occasion_event: ofOccasions,
    assessment: ofOccasions,
    rating: sql`assessment_id in (select id from assessment where ${ofOccasions})`,
    consensus: ofOccasions,
    improvement: own,
    improvement_result: ofImprovements,
    follow_up: ofImprovements,
    cycle: ofImprovements,
    worksheet: ofImprovements,
    report: own,
    report_event: ofReports,
    report_comment: ofReports,
    report_text: ofReports,
    report_frozen: ofReports,
    report_file: ofReports,
  }
}

function ofOrganisation(code: string): Readonly<Record<string, Condition>> {
  const rounds = sql`(
    select round_slug from participation where organisation_code = ${code}
    union select round_slug from workbook_import where organisation_code = ${code}
    union select round_slug from report where organisation_code = ${code} and round_slug is not null
  )`
  const own: Condition = sql`organisation_code = ${code}`
  const ofImprovements: Condition = sql`improvement_id in (select id from improvement where ${own})`
  return {
    unit: own,
    organisation_arms: own,
    challenge: own,
    goal: own,
    goal_state: sql`goal_id in (select id from goal where ${own})`,
    own_set: own,
    coverage_item: own,
    example: own,
    example_draft: own,
    example_version: sql`example_id in (select id from example where ${own})`,
    adoption: own,
    measure: ofImprovements,
    measure_point: sql`measure_id in (select id from measure where ${ofImprovements})`,
    round: sql`slug in ${rounds}`,
    round_group: sql`id in (select group_id from participation where organisation_code = ${code})`,
    meeting: sql`round_slug in ${rounds}`,
  }
}

/** The units where the improvements of a round are done, and those that they are part of. */
function unitsOfImprovements(slug: string) {
  return sql`
    with recursive above as (
      select id, parent_id from unit where id in (select unit_id from improvement where round_slug = ${slug})
      union select unit.id, unit.parent_id from unit join above on unit.id = above.parent_id
    )
    select id from above`
}

function ofRound(slug: string): Readonly<Record<string, Condition>> {
  return {
    // What belongs to an organisation as such goes with the archive of that organisation.
    unit: sql`id in (${unitsOfImprovements(slug)})`,
    organisation_arms: sql`false`,
    goal: sql`false`,
    goal_state: sql`false`,
    own_set: sql`false`,
    coverage_item: sql`false`,
    example: sql`false`,
    example_draft: sql`false`,
    example_version: sql`false`,
    adoption: sql`false`,
    // Those of few are seen in their organisation only, and an archive is raw.
    measure: sql`false`,
    measure_point: sql`false`,
    challenge: sql`id in (select challenge_id from improvement where round_slug = ${slug})`,
    round: sql`slug = ${slug}`,
    round_group: sql`round_slug = ${slug}`,
    meeting: sql`round_slug = ${slug}`,
  }
}
