/** Roles held in an organisation, or in one of its units. */
export const organisationRoles = [
  'politician',
  'manager',
  'strategist',
  'contributor',
  'reader',
  'auditor',
] as const

/** Roles held in a round; the mentor's in one of its groups. */
export const roundRoles = ['mentor', 'coordinator', 'evaluator'] as const

/** The capacity in which somebody takes part. `operator` is whoever holds the command line of the installation. */
export type Role =
  | (typeof organisationRoles)[number]
  | (typeof roundRoles)[number]
  | 'administrator'
  | 'operator'

/**
 * A role is held in one organisation, perhaps in one of its units only; mentor, coordinator and evaluator roles belong to
 * a round, or to every round where that is null. A mentor's `organisationCode` says where the mentor comes from. An
 * auditor without an organisation audits the installation.
 */
export type RoleHeld = Readonly<{
  role: Role
  organisationCode: string | null
  roundSlug: string | null
  unitId?: string
  groupId?: string
}>

/**
 * Whose shared material somebody can see, by circle. What belongs to an organisation as such is named by its code
 * (`0180`), what belongs to a round by both (`exempelrundan/X001`).
 */
export type Reach = Readonly<{
  coordinator: readonly string[]
  group: readonly string[]
  round: readonly string[]
}>

/** Whoever acts: an account or, in trial mode, one of the example people. Without `reach` nothing is shared with them. */
export type Person = Readonly<{
  id: string
  name: string
  example: boolean
  roles: readonly RoleHeld[]
  reach?: Reach
  /** Roles that are held and do not count in this session: they need a surer sign-in. */
  dormant?: readonly Role[]
}>
