import type { Goal, Targets } from '#domain/goals/goal.ts'
import type { GoalStanding, SexStanding } from '#domain/goals/judge-goal.ts'
import { countDecimals } from '#stats/count-decimals.ts'
import type { Classification } from '#domain/indicators/key-figure.ts'
import type { Language } from '#domain/language/language.ts'
import { formatNumber } from '#texts/formats.ts'
import type { GoalsTexts } from '#texts/sv/goals.ts'

type Of = Pick<Classification, 'of' | 'unit'>
const mostDecimals = 6

/** What is said of figures whose key figure is gone. */
export const unknownKind: Of = { of: 'women-men', unit: 'other' }

/** How figures of a goal are written in the language of the page. */
export type GoalWords = Readonly<{
  /** In the middle of a sentence, and at its beginning. */
  sexes: Readonly<{ women: string; men: string }>
  Sexes: Readonly<{ women: string; men: string }>
  value: (value: number) => string
  /** With its unit. */
  whole: (value: number) => string
  /** A target with its unit, as it was written. */
  target: (value: number) => string
}>

/**
 * Writes the figures of a goal: with as many decimals as figures of that size have, and more where a value that has not
 * reached its target would else be written like it.
 */
export function goalWords(
  language: Language,
  t: GoalsTexts,
  { of, unit }: Of,
  targets: Targets,
  standing: Pick<GoalStanding, 'women' | 'men'> | null,
): GoalWords {
  const both = standing ? [standing.women, standing.men] : []
  const { targetWomen, targetMen } = targets
  const values = [...both.map(({ value }) => value), targetWomen, targetMen]
  const write = (value: number, decimals: number) => formatNumber(language, value, decimals)
  const looksReached = (decimals: number) => (one: SexStanding) =>
    one.value !== null && !one.reached && write(one.value, decimals) === write(one.target, decimals)
  let decimals = Math.max(countDecimals(values), decimalsOf(targetWomen), decimalsOf(targetMen))
  while (decimals < mostDecimals && both.some(looksReached(decimals))) decimals++
  const value = (one: number) => write(one, decimals)
  return {
    sexes: t.sexes[of],
    Sexes: t.Sexes[of],
    value,
    whole: (one) => t.units[unit](value(one)),
    target: (one) => t.units[unit](write(one, decimalsOf(one))),
  }
}

/** How many decimals a target was written with. */
function decimalsOf(target: number): number {
  return String(target).split('.')[1]?.length ?? 0
}

/** What the goal is, in a sentence. */
export function targetSentence(t: GoalsTexts, words: GoalWords, goal: Goal): string {
  const wanted = t.wanted[goal.wanted]
  const [womenTarget, menTarget] = [words.target(goal.targetWomen), words.target(goal.targetMen)]
  return goal.targetWomen === goal.targetMen
    ? t.targetSame({ ...words.sexes, wanted, target: womenTarget, year: goal.byYear })
    : t.targetApart({ ...words.sexes, wanted, womenTarget, menTarget, year: goal.byYear })
}

/** How the goal stands: what is said of it, and the figures; or whose figures are missing. */
export function standingSentence(t: GoalsTexts, words: GoalWords, standing: GoalStanding): string {
  const { lacking } = standing
  if (lacking.length > 0) return t.lacking[lacking.length === 2 ? 'both' : lacking[0]!](words.sexes)
  return `${t.outcomes[standing.outcome](words.sexes)}. ${t.values(valuesOf(words, standing))}`
}

/** The values of women and men with their year; both must be known. */
export function valuesOf(words: GoalWords, { women, men, year }: GoalStanding) {
  const [womenValue, menValue] = [words.whole(women.value!), words.whole(men.value!)]
  return { ...words.sexes, womenValue, menValue, year: year! }
}
