import type { RoleEntry } from './role-entry.ts'

type Held = Pick<RoleEntry, 'id' | 'role' | 'unitId' | 'endsOn' | 'usable'>

/** The roles that somebody must hold: who runs the work of an organisation, and who runs the installation. */
type Needed = 'strategist' | 'administrator'

/**
 * Whether nobody holds a role as a whole (not for a unit), without an end, who can also sign in. `roles` are all that are
 * held in the place.
 */
export function lacks(role: Needed, roles: readonly Held[]): boolean {
  return !roles.some(
    (held) => held.role === role && held.unitId === null && held.endsOn === null && held.usable,
  )
}

/** Whether a place that has somebody in a role would have nobody without these. */
export function leavesNobody(role: Needed, roles: readonly Held[], without: readonly string[]): boolean {
  return (
    !lacks(role, roles) &&
    lacks(
      role,
      roles.filter(({ id }) => !without.includes(id)),
    )
  )
}
