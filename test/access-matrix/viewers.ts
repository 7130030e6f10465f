import { organisationRoles, type Role } from '#domain/people/person.ts'
import { allTenants, matrixRounds, type Tenant, tenants } from './tenants.ts'

/** Whoever asks: one role, held in one place. */
export type Viewer = Readonly<{
  id: string
  role: Role | null
  /** Where an organisation role is held. */
  tenant: Tenant | null
  /** Where a round role is held; null, with the role, in every round. */
  round: string | null
  group: string | null
}>

const nowhere = { tenant: null, round: null, group: null }

const inOrganisations: readonly Viewer[] = allTenants.flatMap((tenant) =>
  organisationRoles.map((role) => ({ ...nowhere, id: `${tenant}-${role}`, role, tenant })),
)

const inRounds: readonly Viewer[] = [
  ...(['own', 'round', 'other'] as const).map((tenant) => {
    const { round, group } = tenants[tenant]
    return { ...nowhere, id: `mentor-of-${group}`, role: 'mentor' as const, round, group }
  }),
  ...(['coordinator', 'evaluator'] as const).flatMap((role) =>
    [...matrixRounds, null].map((round) => ({ ...nowhere, id: `${role}-of-${round ?? 'all'}`, role, round })),
  ),
]

/** Everybody that the matrix is asked by, nobody included. */
export const viewers: readonly Viewer[] = [
  ...inOrganisations,
  ...inRounds,
  { ...nowhere, id: 'administrator', role: 'administrator' },
  { ...nowhere, id: 'auditor-of-all', role: 'auditor' },
  { ...nowhere, id: 'without-role', role: null },
  { ...nowhere, id: 'nobody', role: null },
]
