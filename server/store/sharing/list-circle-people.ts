import { sql } from 'kysely'
import type { Circle } from '#domain/access/circle.ts'
import { organisationRoles } from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'

/** `on` is today in Swedish time, as ISO. */
type Wanted = Readonly<{ organisationCode: string; roundSlug: string | null; on: string }>

/** Those who stand in a circle and in none of the narrower ones: how many, and their names where they are few and known. */
export type CirclePeople = Readonly<{ circle: Circle; people: number; names: readonly string[] }>

/**
 * Who stands in the circles of an organisation right now, each counted in the narrowest only; in one of its rounds where
 * `roundSlug` says which. Names are those of coordinators, evaluators and mentors, who stand there in person.
 */
export async function listCirclePeople(
  program: Database,
  { organisationCode, roundSlug, on }: Wanted,
): Promise<readonly CirclePeople[]> {
  const members = sql`role = any(${sql.val([...organisationRoles])}::text[])`
  const { rows } = await sql<CirclePeople>`
    with held as (select * from role_held where ends_on is null or ends_on > ${on}::date),
    own as (
      select participation.round_slug, participation.group_id from participation
      join round on round.slug = participation.round_slug and round.origin <> 'published'
      where organisation_code = ${organisationCode}
        and (${roundSlug}::text is null or participation.round_slug = ${roundSlug})
    ),
    there as (
      select organisation_code, bool_or(participation.group_id = own.group_id) as in_group
      from participation join own using (round_slug) group by organisation_code
    ),
    mentoring as (
      select held.person_id from held
      left join participation sent on held.group_id is null and sent.organisation_code = held.organisation_code
        and (held.round_slug is null or held.round_slug = sent.round_slug)
      where held.role = 'mentor' and coalesce(held.group_id, sent.group_id) in (select group_id from own)
    ),
    standing as (
      select person_id, 1 as place from held where organisation_code = ${organisationCode} and ${members}
      union all select person_id, 2 from mentoring
      union all select person_id, 2 from held
        where role in ('coordinator', 'evaluator') and exists (select from own)
          and (round_slug is null or round_slug in (select round_slug from own))
      union all select person_id, case when in_group then 3 else 4 end
        from held join there using (organisation_code) where ${members}
    ),
    nearest as (select person_id, min(place) as place from standing group by person_id)
    select (array['organisation', 'coordinator', 'group', 'round'])[place] as circle, count(*)::int as people,
      coalesce(array_agg(person.name order by person.name) filter (where place = 2), '{}') as names
    from nearest join person on person.id = nearest.person_id
    group by place order by place
  `.execute(program)
  return rows
}
