import { sql } from 'kysely'
import type { RoundPlan } from '#domain/rounds/round-plan.ts'
import type { Database } from '#server/context.ts'

/**
 * Removes from a round the participants, meetings and groups that its plan no longer lists. Whoever has left
 * anything behind in the round, and every meeting and group in use, stays: nothing that somebody saved is lost.
 */
export async function removeUnlisted(db: Database, plan: RoundPlan): Promise<void> {
  const { slug } = plan.round
  const participants = plan.participations.map(({ organisationCode }) => organisationCode)
  const meetings = plan.meetings.map(({ id }) => id)
  const groups = plan.groups.map(({ id }) => id)
  await sql`
    delete from participation
    where round_slug = ${slug} and organisation_code <> all (${participants}::text[])
      and not exists (
        select from (
          select round_slug, organisation_code from occasion
          union all select round_slug, organisation_code from improvement
          union all select round_slug, organisation_code from report where organisation_code is not null
          union all select round_slug, organisation_code from workbook_import
        ) as left_behind
        where left_behind.round_slug = participation.round_slug
          and left_behind.organisation_code = participation.organisation_code
      )`.execute(db)
  await sql`
    delete from meeting
    where round_slug = ${slug} and id <> all (${meetings}::text[])
      and not exists (
        select from occasion where occasion.round_slug = meeting.round_slug and occasion.meeting_id = meeting.id
      )
      and not exists (
        select from report where report.round_slug = meeting.round_slug and report.meeting_id = meeting.id
      )`.execute(db)
  await sql`
    delete from round_group
    where round_slug = ${slug} and id <> all (${groups}::text[])
      and not exists (select from participation where participation.group_id = round_group.id)
      and not exists (select from report where report.group_id = round_group.id)`.execute(db)
}
