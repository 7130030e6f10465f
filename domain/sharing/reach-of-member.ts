import type { Reach } from '../people/person.ts'
import type { Companion } from './companion.ts'

/** Whose shared material somebody reaches who reads for an organisation with these companions, and is nothing else. */
export function reachOfMember(companions: readonly Companion[]): Reach {
  return {
    coordinator: [],
    group: namesOf(companions.filter(({ inGroup }) => inGroup)),
    round: namesOf(companions),
  }
}

/** As a reach names them: as organisations, and as participants of their rounds. */
export function namesOf(companions: readonly Companion[]): readonly string[] {
  return [
    ...new Set(companions.map(({ organisationCode }) => organisationCode)),
    ...companions.map(({ roundSlug, organisationCode }) => `${roundSlug}/${organisationCode}`),
  ]
}
