import type { Person, Reach, Role } from '#domain/people/person.ts'
import { type Circle, circles } from './circle.ts'
import { type Action, policy, type Rule } from './policy.ts'

/** Where a thing belongs, whom it is shared with and whose it is; what is left out has nothing to do with it. */
export type Place = Readonly<{
  organisationCode?: string | null
  roundSlug?: string | null
  /** Without it, what belongs to no circle is private to its organisation. */
  circle?: Circle
  personId?: string | null
}>

/**
 * Whether somebody may do something with a thing that has its place there. `person` is null where nobody has signed in.
 * Pure: what roles somebody holds and whom they reach is known before.
 */
export function may(person: Person | null, action: Action, place: Place = {}): boolean {
  const rule: Rule = policy[action]
  if (rule.anyone) return true
  if (rule.shared && place.circle === 'public') return true
  if (person === null) return false
  if (rule.own) return place.personId === person.id
  return (
    rule.signedIn === true ||
    holds(person, ['operator']) ||
    holdsInOrganisation(person, rule.organisation, place) ||
    holdsInRound(person, rule.round, place) ||
    holds(person, rule.installation) ||
    (rule.shared === true && isShared(person.reach, place))
  )
}

/** The role by which somebody may do something there; of several the first. Null where they may not by any one. */
export function roleBy(person: Person, action: Action, place: Place): Role | null {
  return person.roles.find((held) => may({ ...person, roles: [held] }, action, place))?.role ?? null
}

function holds(person: Person, roles: readonly Role[] = []): boolean {
  return person.roles.some(({ role, organisationCode }) => roles.includes(role) && organisationCode === null)
}

function holdsInOrganisation(
  person: Person,
  roles: readonly Role[] = [],
  { organisationCode }: Place,
): boolean {
  if (organisationCode == null) return false
  return person.roles.some((held) => held.organisationCode === organisationCode && roles.includes(held.role))
}

function holdsInRound(person: Person, roles: readonly Role[] = [], place: Place): boolean {
  if (place.roundSlug == null) return false
  return person.roles.some(
    (held) =>
      roles.includes(held.role) &&
      (held.roundSlug === place.roundSlug || (held.role !== 'mentor' && held.roundSlug === null)) &&
      (held.role !== 'mentor' || place.organisationCode == null || isMentored(person.reach, place)),
  )
}

/** A mentor's reach ends with the group: `reach.group` names everybody in it. */
function isMentored(reach: Reach | undefined, place: Place): boolean {
  return reach?.group.includes(nameOf(place)) ?? false
}

function isShared(reach: Reach | undefined, place: Place): boolean {
  if (reach === undefined || place.organisationCode == null) return false
  const wide = circles.indexOf(place.circle ?? 'organisation')
  const name = nameOf(place)
  return (['coordinator', 'group', 'round'] as const).some(
    (circle) => wide >= circles.indexOf(circle) && reach[circle].includes(name),
  )
}

/** As `Reach` names it. */
function nameOf({ organisationCode, roundSlug }: Place): string {
  return roundSlug == null ? String(organisationCode) : `${roundSlug}/${organisationCode}`
}
