import { meanWithN } from '#stats/mean-with-n.ts'
import type { Scale } from '../instruments/instrument.ts'
import type { Answer } from './assessment.ts'

/**
 * The result of a sheet or an agreement. `applicable` items are all but those that do not apply; of them some are
 * `rated`, some `unknown`, and the rest `unrated`.
 */
export type Score = Readonly<{
  /** Points; null when nothing is rated, which is something else than 0. */
  sum: number | null
  /** The most that could be reached: applicable items × the highest step. */
  max: number
  rated: number
  applicable: number
  notApplicable: number
  unknown: number
  unrated: number
  /** Points per rated item, with n = `rated`; null when nothing is rated. */
  mean: number | null
}>

/**
 * Adds the points of the rated items. Unknown, unrated and missing answers give no points and are never zero; items
 * that do not apply leave the maximum too.
 *
 * Source: SKR's guide adds the points of all statements; the maximum is computed, since versions differ.
 */
export function scoreAnswers(
  scale: Scale,
  itemNumbers: readonly number[],
  answers: ReadonlyMap<number, Answer>,
): Score {
  const given = itemNumbers.map((item) => answers.get(item))
  const values = given.flatMap((answer) => (answer?.kind === 'rated' ? [answer.value] : []))
  const notApplicable = given.filter((answer) => answer?.kind === 'not-applicable').length
  const unknown = given.filter((answer) => answer?.kind === 'unknown').length
  const applicable = itemNumbers.length - notApplicable
  const sum = values.length === 0 ? null : values.reduce((total, value) => total + value, 0)
  return {
    sum,
    max: applicable * Math.max(...scale.steps.map(({ value }) => value)),
    rated: values.length,
    applicable,
    notApplicable,
    unknown,
    unrated: applicable - values.length - unknown,
    mean: meanWithN(values).mean,
  }
}
