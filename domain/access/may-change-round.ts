import type { Person } from '#domain/people/person.ts'

/** Whether somebody may open and close a round and write in its report: its coordinator, and whoever holds the command line. */
export function mayChangeRound(person: Person | null, roundSlug: string): boolean {
  if (person === null) return false
  return person.roles.some(
    (held) => held.role === 'operator' || (held.role === 'coordinator' && held.roundSlug === roundSlug),
  )
}
