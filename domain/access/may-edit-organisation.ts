import type { Person } from '#domain/people/person.ts'

/**
 * Whether somebody may write in the material of an organisation: whoever holds a role in it, and whoever holds the
 * command line of the installation. A role in a round alone, such as coordinator, reads and does not write.
 */
export function mayEditOrganisation(person: Person | null, organisationCode: string): boolean {
  if (person === null) return false
  return person.roles.some((held) => held.role === 'operator' || held.organisationCode === organisationCode)
}
