import { organisationRoles, type Role } from './person.ts'

/** Where a role is held. What has nothing to do with it is null. */
export type RolePlace = Readonly<{
  organisationCode: string | null
  unitId: string | null
  roundSlug: string | null
  groupId: string | null
}>

/**
 * Whether a role can be held in such a place: an organisation role in an organisation or one of its units, an auditor
 * also of the installation; a mentor of a group of a round; coordinator and evaluator of a round, or of every round; an
 * administrator of the installation and nothing smaller.
 */
export function fitsItsPlace(role: Role, place: RolePlace): boolean {
  const { organisationCode, unitId, roundSlug, groupId } = place
  const nowhere = organisationCode === null && unitId === null && roundSlug === null && groupId === null
  if (role === 'operator') return false
  if (role === 'administrator') return nowhere
  if (role === 'mentor')
    return organisationCode === null && unitId === null && roundSlug !== null && groupId !== null
  if (role === 'coordinator' || role === 'evaluator')
    return organisationCode === null && unitId === null && groupId === null
  if (role === 'auditor' && nowhere) return true
  return (
    organisationRoles.includes(role) && organisationCode !== null && roundSlug === null && groupId === null
  )
}
