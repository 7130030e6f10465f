import { countValues } from '#stats/count-values.ts'
import { meanWithN } from '#stats/mean-with-n.ts'
import type { Scale } from '../instruments/instrument.ts'
import type { Role } from '../people/person.ts'
import type { Answer } from './assessment.ts'

/** One person's answer to the item, without the name: in the spread people appear by role only. */
export type GivenAnswer = Readonly<{ role: Role; answer: Answer }>

/** How the answers of some people fall. `n` rated; mean, min and max are null when nobody did. */
export type Distribution = Readonly<{
  steps: readonly Readonly<{ value: number; count: number }>[]
  n: number
  mean: number | null
  min: number | null
  max: number | null
  unknown: number
  notApplicable: number
  unrated: number
}>

/** How the answers to one item fall, for all and for each role that took part, in the order the roles appear. */
export type Spread = Distribution & Readonly<{ roles: readonly (Distribution & Readonly<{ role: Role }>)[] }>

/**
 * The spread of one item over everybody who handed in a sheet. Unknown, not applicable and unrated are counted apart
 * and never enter the mean. Steps between those of the scale appear only when somebody used one, and
 * then for every role.
 */
export function computeSpread(scale: Scale, given: readonly GivenAnswer[]): Spread {
  const used = given.flatMap(({ answer }) => (answer.kind === 'rated' ? [answer.value] : []))
  const steps = [...new Set([...scale.steps.map(({ value }) => value), ...used])].sort((a, b) => a - b)
  const roles = [...new Set(given.map(({ role }) => role))]
  return {
    ...distribute(steps, given),
    roles: roles.map((role) => ({
      role,
      ...distribute(
        steps,
        given.filter((one) => one.role === role),
      ),
    })),
  }
}

function distribute(steps: readonly number[], given: readonly GivenAnswer[]): Distribution {
  const values = given.flatMap(({ answer }) => (answer.kind === 'rated' ? [answer.value] : []))
  const none = values.length === 0
  return {
    steps: [...countValues(values, steps)].map(([value, count]) => ({ value, count })),
    ...meanWithN(values),
    min: none ? null : Math.min(...values),
    max: none ? null : Math.max(...values),
    unknown: count(given, 'unknown'),
    notApplicable: count(given, 'not-applicable'),
    unrated: count(given, 'unrated'),
  }
}

function count(given: readonly GivenAnswer[], kind: Answer['kind']): number {
  return given.filter(({ answer }) => answer.kind === kind).length
}
