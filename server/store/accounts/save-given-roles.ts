import type { GivenRole } from '#domain/people/read-claims.ts'
import type { Database } from '#server/context.ts'

type Given = Readonly<{ personId: string; provider: string; roles: readonly GivenRole[]; at: Date }>

/** What that changed. */
type Changed = Readonly<{ given: readonly GivenRole[]; taken: readonly GivenRole[] }>

/**
 * Makes the roles that a provider gives somebody exactly these. What people have given is left alone, also where it is
 * the same role.
 */
export async function saveGivenRoles(
  tx: Database,
  { personId, provider, roles, at }: Given,
): Promise<Changed> {
  const taken = await tx
    .deleteFrom('role_held')
    .where('person_id', '=', personId)
    .where('provider', '=', provider)
    .where((row) =>
      row.not(
        row.or(
          roles.map(({ role, organisationCode }) =>
            row.and([
              row('role', '=', role),
              row('organisation_code', 'is not distinct from', organisationCode),
            ]),
          ),
        ),
      ),
    )
    .returning(['role', 'organisation_code'])
    .execute()
  if (roles.length === 0) return { given: [], taken: taken.map(toGiven) }
  const given = await tx
    .insertInto('role_held')
    .values(
      roles.map(({ role, organisationCode }) => ({
        person_id: personId,
        role,
        organisation_code: organisationCode,
        round_slug: null,
        given_at: at,
        provider,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(['role', 'organisation_code'])
    .execute()
  return { given: given.map(toGiven), taken: taken.map(toGiven) }
}

function toGiven(row: { role: GivenRole['role']; organisation_code: string | null }): GivenRole {
  return { role: row.role, organisationCode: row.organisation_code }
}
