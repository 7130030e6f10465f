import type { Person } from '../people/person.ts'
import type { Companion } from '../sharing/companion.ts'

type At = Readonly<{ organisationCode: string; companions: readonly Companion[] }>

/**
 * Somebody as they look at an organisation: a reader there and nothing else. What others share with the organisation they
 * see only as far as they coordinate those others themselves, since those have consented to nothing.
 */
export function lookAs(person: Person, { organisationCode, companions }: At): Person {
  const coordinated = new Set(person.reach?.coordinator)
  const within = companions.filter((one) => coordinated.has(`${one.roundSlug}/${one.organisationCode}`))
  const namesOf = (some: readonly Companion[]) => [
    ...new Set(some.map((one) => one.organisationCode)),
    ...some.map((one) => `${one.roundSlug}/${one.organisationCode}`),
  ]
  return {
    ...person,
    roles: [{ role: 'reader', organisationCode, roundSlug: null }],
    reach: {
      coordinator: [],
      group: namesOf(within.filter(({ inGroup }) => inGroup)),
      round: namesOf(within),
    },
  }
}
