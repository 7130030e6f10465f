import { sql } from 'kysely'
import type { Language } from '#domain/language/language.ts'
import type { HangingItem } from '#domain/people/handover.ts'
import type { Database } from '#server/context.ts'

type Of = Readonly<{ organisationCode: string; personId: string; name: string; language: Language }>

/** What hangs on somebody in an organisation, kind by kind. An improvement may name its owner by name only. */
export async function listHanging(db: Database, of: Of): Promise<readonly HangingItem[]> {
  const { organisationCode: code, personId, name, language } = of
  const drafts = sql`
    select report.id, coalesce(round.name ->> ${language}, report.year::text, own_set.name, '') as title
    from report
    left join round on round.slug = report.round_slug
    left join own_set on own_set.id::text = report.set_id
    where report.organisation_code = ${code} and report.state in ('draft', 'review')
      and report.person_id = ${personId}`
  const { rows } = await sql<HangingItem>`
    with draft as (${drafts}), found as (
      select 1 as place, 'improvement' as kind, id::text, title, 1 as n from improvement
        where organisation_code = ${code} and (owner_id = ${personId} or owner_id is null and owner_name = ${name})
      union all select 2, 'invitation', id::text, name, 1 from invitation
        where organisation_code = ${code} and invited_by = ${personId}
          and accepted_at is null and withdrawn_at is null and takes_over_from is null
      union all select 3, 'occasion', id::text, label, 1 from occasion
        where organisation_code = ${code} and state <> 'closed'
          and exists (select from occasion_event where occasion_id = occasion.id and person_id = ${personId})
      union all select 4, 'report', id::text, title, 1 from draft
      union all select 5, 'comment', draft.id::text, title, count(*)::int from draft
        join report_comment on report_comment.report_id = draft.id and settled_at is null
        group by draft.id, title
      union all select 6, 'challenge', id::text, title, 1 from challenge
        where organisation_code = ${code} and person_id = ${personId} and set_aside_because is null
      union all select 7, 'goal', id::text, title, 1 from goal
        where organisation_code = ${code} and person_id = ${personId} and ended_because is null
      union all select 8, 'sheet', occasion.id::text, label, 1 from occasion
        join assessment on assessment.occasion_id = occasion.id and assessment.person_id = ${personId}
        where organisation_code = ${code} and state = 'rating' and submitted_at is null
      union all select 9, 'round-role', role_held.id::text, round.name ->> ${language}, 1 from role_held
        join round on round.slug = role_held.round_slug
        where role_held.person_id = ${personId}
    )
    select kind, id, title, n from found order by place, title, id
  `.execute(db)
  return rows
}
