import type { Person } from '#domain/people/person.ts'
import type { Context } from '#server/context.ts'

/**
 * Somebody one can step in as, with the name of the organisation; null for roles in a round alone. Whoever works in a
 * `real` organisation has come for its statistics.
 */
export type StepInChoice = Readonly<{
  person: Person
  organisation: string | null
  round: string
  real: boolean
}>

/** The example people that trial mode lets one step in as, in the order they are offered. */
export function listStepIn({ content, language }: Context): readonly StepInChoice[] {
  const { people, stepIn, plan } = content.example
  return stepIn.map((id) => {
    const person = people.find((one) => one.id === id)!
    const code = person.roles[0]?.organisationCode
    const organisation = content.organisations.find((one) => one.code === code)
    return {
      person,
      organisation: organisation?.name ?? null,
      round: plan.round.name[language],
      real: organisation?.fictional === false,
    }
  })
}
