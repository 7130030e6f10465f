import type { Person, Role } from '#domain/people/person.ts'

const leading: readonly Role[] = ['strategist', 'manager']

/**
 * Whether somebody runs the self-assessment of an organisation: invites, moves it on, closes and reopens it. Its
 * strategist and its managers do; politicians rate and agree, but do not run the work.
 */
export function mayLeadAssessment(person: Person | null, organisationCode: string): boolean {
  return (
    person?.roles.some(
      (held) =>
        held.role === 'operator' ||
        (leading.includes(held.role) && held.organisationCode === organisationCode),
    ) ?? false
  )
}
