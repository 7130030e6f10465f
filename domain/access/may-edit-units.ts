import type { Person } from '#domain/people/person.ts'
import { mayEditOrganisation } from './may-edit-organisation.ts'

/**
 * Whether somebody may change the units of an organisation: whoever may write in its material, and a coordinator, who
 * often sets an organisation up before anybody there has begun.
 */
export function mayEditUnits(person: Person | null, organisationCode: string): boolean {
  return (
    mayEditOrganisation(person, organisationCode) ||
    (person !== null && person.roles.some(({ role }) => role === 'coordinator'))
  )
}
