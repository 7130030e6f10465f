import { organisationRoles, type Person, type Role, roundRoles } from './person.ts'

/** Roles of the installation, and of its rounds. */
const installationRoles = ['administrator', 'auditor', ...roundRoles] as const satisfies readonly Role[]

/**
 * The roles that somebody may give to others in an organisation; with null, those of the installation and its rounds.
 * A strategist gives roles within the organisation, an administrator all. Nobody gives the role of whoever holds the
 * command line.
 */
export function listRolesToGive(
  giver: Pick<Person, 'roles'>,
  organisationCode: string | null,
): readonly Role[] {
  const isAdministrator = giver.roles.some(
    (held) => (held.role === 'administrator' || held.role === 'operator') && held.organisationCode === null,
  )
  if (organisationCode === null) return isAdministrator ? installationRoles : []
  const isStrategist = giver.roles.some(
    (held) => held.role === 'strategist' && held.organisationCode === organisationCode,
  )
  return isStrategist || isAdministrator ? organisationRoles : []
}
