/** The capacity in which somebody takes part. `operator` is whoever holds the command line of the installation. */
export type Role = 'politician' | 'manager' | 'strategist' | 'mentor' | 'coordinator' | 'operator'

/** A role is held in one organisation; mentor and coordinator roles belong to a round. */
export type RoleHeld = Readonly<{ role: Role; organisationCode: string | null; roundSlug: string | null }>

/** Whoever acts. In trial mode one of the example people; later an account. */
export type Person = Readonly<{ id: string; name: string; example: boolean; roles: readonly RoleHeld[] }>
