import type { Person } from '../people/person.ts'

type Place = Readonly<{ roundSlug: string; organisationCode: string }>

/**
 * Whether somebody runs the self-assessment of an organisation: its strategist, or the coordinator of the round, who
 * steps in where an organisation has none.
 */
export function mayLead(person: Person, { roundSlug, organisationCode }: Place): boolean {
  return person.roles.some(
    (held) =>
      (held.role === 'strategist' && held.organisationCode === organisationCode) ||
      (held.role === 'coordinator' && held.roundSlug === roundSlug),
  )
}
