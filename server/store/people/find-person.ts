import { sql } from 'kysely'
import {
  organisationRoles,
  type Person,
  type Reach,
  type Role,
  type RoleHeld,
} from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'

/** An organisation in a round, and the circles in which somebody sees what it shares there. */
type Reached = readonly [
  roundSlug: string,
  code: string,
  coordinator: boolean,
  group: boolean,
  round: boolean,
]

type Row = Readonly<{
  id: string
  name: string
  example: boolean
  roles: readonly (Omit<RoleHeld, 'unitId' | 'groupId'> &
    Readonly<{ unitId: string | null; groupId: string | null }>)[]
  reached: readonly Reached[]
  dormant: readonly Role[]
}>

/** Where whoever holds roles stands in a round: for it (or a group of it, where one is named), as mentor, as member. */
const standing = sql`
  select role, round_slug, group_id from held where role in ('coordinator', 'evaluator')
  union all
  select 'mentor', coalesce(mentored.round_slug, own.round_slug), coalesce(mentored.id, own.group_id)
  from held
  left join round_group mentored on mentored.id = held.group_id
  left join participation own on held.group_id is null
    and own.organisation_code = held.organisation_code
    and (held.round_slug is null or own.round_slug = held.round_slug)
  where held.role = 'mentor' and coalesce(mentored.id, own.group_id) is not null
  union all
  select 'member', own.round_slug, own.group_id
  from held
  join participation own on own.organisation_code = held.organisation_code
  where held.role = any(${sql.val([...organisationRoles])}::text[])
`

/** Whom they reach from there. A round that is only told of is nowhere to share anything. */
const reached = sql`
  select there.round_slug, there.organisation_code,
    bool_or(role in ('coordinator', 'evaluator', 'mentor')) as for_coordinator,
    bool_or(role in ('mentor', 'member') and there.group_id = standing.group_id) as in_group,
    bool_or(role = 'member') as in_round
  from standing
  join participation there on standing.round_slug is null or there.round_slug = standing.round_slug
  join round on round.slug = there.round_slug and round.origin <> 'published'
  where role <> 'mentor' or there.group_id = standing.group_id
  group by there.round_slug, there.organisation_code
`

/**
 * The person with this id, all roles held on a day (ISO) in the order they were given, and whose shared material they
 * reach; undefined where there is none. Asked at every request, so in one question. Roles that need a surer sign-in are
 * only named.
 */
export async function findPerson(
  db: Database,
  id: string,
  on: string,
  needs: readonly Role[] = [],
): Promise<Person | undefined> {
  const { rows } = await sql<Row>`
    with every as (
        select *, role = any(${sql.val([...needs])}::text[]) as dormant
        from role_held where person_id = ${id} and (ends_on is null or ends_on > ${on}::date)
      ),
      held as (select * from every where not dormant),
      standing as (${standing}),
      reached as (${reached})
    select id, name, example,
      coalesce((
        select json_agg(json_build_object('role', role, 'organisationCode', organisation_code, 'roundSlug',
          round_slug, 'unitId', unit_id, 'groupId', group_id) order by given_at, held.id)
        from held
      ), '[]') as roles,
      coalesce((
        select json_agg(json_build_array(round_slug, organisation_code, for_coordinator, in_group, in_round)
          order by round_slug, organisation_code)
        from reached
      ), '[]') as reached,
      coalesce((select json_agg(distinct role) from every where dormant), '[]') as dormant
    from person where id = ${id}
  `.execute(db)
  const [row] = rows
  if (!row) return undefined
  const { name, example, roles, dormant } = row
  const person = { id, name, example, roles: roles.map(toRoleHeld), reach: reachOf(row.reached) }
  return dormant.length > 0 ? { ...person, dormant } : person
}

function toRoleHeld({ unitId, groupId, ...held }: Row['roles'][number]): RoleHeld {
  return { ...held, ...(unitId !== null && { unitId }), ...(groupId !== null && { groupId }) }
}

/** Material of an organisation as such is seen where that of any of its rounds is. */
function reachOf(reached: readonly Reached[]): Reach {
  const names = (circle: 2 | 3 | 4) => {
    const there = reached.filter((one) => one[circle])
    return [...new Set(there.map(([, code]) => code)), ...there.map(([slug, code]) => `${slug}/${code}`)]
  }
  return { coordinator: names(2), group: names(3), round: names(4) }
}
