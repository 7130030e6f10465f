import type { Role, RoleHeld } from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'

type Of = Readonly<{
  personId: string
  /** ISO date. */
  on: string
  /** Roles that need a surer sign-in, and are left out. */
  needs: readonly Role[]
}>

/** The roles that somebody holds on a day in organisations and their units; not whom they reach, which takes longer. */
export async function listHeld(db: Database, { personId, on, needs }: Of): Promise<readonly RoleHeld[]> {
  let query = db
    .selectFrom('role_held')
    .where('person_id', '=', personId)
    .where('organisation_code', 'is not', null)
    .where((row) => row.or([row('ends_on', 'is', null), row('ends_on', '>', on)]))
    .select(['role', 'organisation_code', 'round_slug'])
  if (needs.length > 0) query = query.where('role', 'not in', needs)
  return (await query.execute()).map((row) => ({
    role: row.role,
    organisationCode: row.organisation_code,
    roundSlug: row.round_slug,
  }))
}
