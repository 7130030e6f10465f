import { circles, type Circle } from '#domain/access/circle.ts'
import type { organisationRoles } from '#domain/people/person.ts'
import { invited as withSheet } from './fill-assessments.ts'
import { type Tenant, tenants } from './tenants.ts'
import type { Viewer } from './viewers.ts'

type OrganisationRole = (typeof organisationRoles)[number]

/**
 * Who may do something with a thing of `own`, as an ordinary reader of docs/methods/access.md would say it. It is worked
 * out here from where people stand, and from nothing that the program knows about them.
 */
export type Who = Readonly<{
  /** Roles in the organisation itself. */
  own?: readonly OrganisationRole[]
  /** Whoever has been given a sheet. */
  invited?: true
  /** Everybody who works in an organisation of the group or the round, whatever is shared. */
  members?: 'group' | 'round'
  /** Roles in any organisation of the group. */
  group?: readonly OrganisationRole[]
  /** Coordinators and evaluators of the round, and mentors of the group. */
  support?: readonly ('mentor' | 'coordinator' | 'evaluator')[]
  /** As `support`, where it is shared with the coordinator at least. */
  supportWhenShared?: readonly ('mentor' | 'coordinator' | 'evaluator')[]
  /** As `support`, and mentors of any group of the round. */
  follows?: readonly ('mentor' | 'coordinator' | 'evaluator')[]
  installation?: readonly ('administrator' | 'auditor')[]
  /** Whoever stands in the circle it is shared with. */
  shared?: true
  /** Everybody, where it is shared with everybody. */
  public?: true
  signedIn?: true
  /** Whoever works with improvements in any organisation. */
  works?: true
  anyone?: true
  /** Nobody but this very person. */
  only?: string
}>

/** Whether somebody is one of those, when all that `own` has is shared with `circle`. */
export function isAmong(viewer: Viewer, who: Who, circle: Circle): boolean {
  const { id, role, tenant } = viewer
  if (who.anyone || (who.public && circle === 'public')) return true
  if (id === 'nobody') return who.shared === true && circle === 'public'
  const isOwn = tenant === 'own'
  const isShared = circles.indexOf(circle) >= circles.indexOf('coordinator')
  return (
    who.signedIn === true ||
    (who.works === true && tenant !== null && includes(['strategist', 'manager', 'contributor'], role)) ||
    who.only === id ||
    (isOwn && includes(who.own, role)) ||
    (isOwn && who.invited === true && includes(withSheet, role)) ||
    (tenant !== null && standsIn(viewer, 'own', 'group') && includes(who.group, role)) ||
    (who.members !== undefined && tenant !== null && standsIn(viewer, 'own', who.members)) ||
    (supports(viewer, 'own') && includes(who.support, role)) ||
    (supports(viewer, 'own') && isShared && includes(who.supportWhenShared, role)) ||
    (viewer.tenant === null && isInRound(viewer) && includes(who.follows, role)) ||
    (isOfInstallation(viewer) && includes(who.installation, role)) ||
    (who.shared === true && standsIn(viewer, 'own', circle))
  )
}

function includes(roles: readonly string[] | undefined, role: string | null): boolean {
  return role !== null && roles?.includes(role) === true
}

function isInRound({ role, round }: Viewer): boolean {
  return round === tenants.own.round || (round === null && role !== 'mentor')
}

export function isOfInstallation({ role, tenant, round, group }: Viewer): boolean {
  return role !== null && [tenant, round, group].every((one) => one === null)
}

/** Whether somebody is one of those outside the organisations who follow a tenant: in its round, the mentor in its group. */
export function supports({ role, round, group }: Viewer, of: Tenant): boolean {
  const there = tenants[of]
  if (there.round === null) return false
  if (role === 'mentor') return group === there.group
  return (role === 'coordinator' || role === 'evaluator') && (round === null || round === there.round)
}

/** Whether somebody stands in a circle of a tenant. Each circle holds those before it. */
export function standsIn(viewer: Viewer, of: Tenant, circle: Circle): boolean {
  if (circle === 'public' || viewer.tenant === of) return true
  const reached = circles.slice(0, circles.indexOf(circle) + 1)
  const [here, there] = [viewer.tenant && tenants[viewer.tenant], tenants[of]]
  const together = here !== null && there.round !== null && here.round === there.round
  return (
    (reached.includes('coordinator') && supports(viewer, of)) ||
    (reached.includes('group') && together && here.group === there.group) ||
    (reached.includes('round') && together)
  )
}
