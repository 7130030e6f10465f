import type { Person } from '#domain/people/person.ts'
import { mayEditOrganisation } from './may-edit-organisation.ts'

type Place = Readonly<{ roundSlug: string; organisationCode: string }>

/**
 * Whether somebody may see who takes part in an assessment and, when the group agrees, how the answers spread: whoever
 * holds a role in the organisation, and the mentors and coordinators of the round.
 */
export function mayFollowAssessment(person: Person | null, { roundSlug, organisationCode }: Place): boolean {
  if (mayEditOrganisation(person, organisationCode)) return true
  return (
    person?.roles.some(
      (held) => (held.role === 'mentor' || held.role === 'coordinator') && held.roundSlug === roundSlug,
    ) ?? false
  )
}
