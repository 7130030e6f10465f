import { may } from '#domain/access/may.ts'
import type { Person } from '#domain/people/person.ts'
import type { Companion } from '#domain/sharing/companion.ts'

type At = Readonly<{ organisationCode: string; companions: readonly Companion[] }>

/** Whether somebody runs a round where the organisation takes part, so that they may look at it with its consent. */
export function mayLook(person: Person | null, { organisationCode, companions }: At): boolean {
  const rounds = new Set(companions.map(({ roundSlug }) => roundSlug))
  return [...rounds].some((roundSlug) => may(person, 'support.look', { organisationCode, roundSlug }))
}
