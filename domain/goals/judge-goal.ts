import type { GoalYear, Targets } from './goal.ts'

/** What is said of a goal. Only `reached` is reached. */
export type GoalOutcome =
  | 'reached'
  | 'reached-for-women-only'
  | 'reached-for-men-only'
  | 'not-reached'
  | 'no-figures'

/** How it stands for one sex. */
export type SexStanding = Readonly<{
  target: number
  value: number | null
  /** How far it is to the target, never below zero; zero where it is reached. Null: no figures. */
  left: number | null
  reached: boolean | null
}>

/** How a goal stands in the figures of one year. */
export type GoalStanding = Readonly<{
  outcome: GoalOutcome
  /** The year of the figures; null where there are none at all. */
  year: number | null
  women: SexStanding
  men: SexStanding
  /** The sexes that lack figures; empty where both have. */
  lacking: readonly ('women' | 'men')[]
}>

/**
 * Judges a goal by the latest year that has figures for both sexes: it is reached only where it is reached for women and
 * for men. Where no year has both, nothing is judged reached; the latest year with either then says which sex lacks
 * figures.
 *
 * @param years in any order.
 */
export function judgeGoal(targets: Targets, years: readonly GoalYear[]): GoalStanding {
  const latest = latestOf(years, ({ women, men }) => women !== null && men !== null)
  const shown = latest ?? latestOf(years, ({ women, men }) => women !== null || men !== null)
  const women = standingOf(targets, targets.targetWomen, shown?.women ?? null)
  const men = standingOf(targets, targets.targetMen, shown?.men ?? null)
  const lacking = (['women', 'men'] as const).filter((sex) => ({ women, men })[sex].value === null)
  return { outcome: outcomeOf(women.reached, men.reached), year: shown?.year ?? null, women, men, lacking }
}

/** What is said of a goal from what is said of each sex; null is no figures. */
export function outcomeOf(women: boolean | null, men: boolean | null): GoalOutcome {
  if (women === null || men === null) return 'no-figures'
  if (women && men) return 'reached'
  if (women) return 'reached-for-women-only'
  return men ? 'reached-for-men-only' : 'not-reached'
}

function latestOf(years: readonly GoalYear[], has: (year: GoalYear) => boolean): GoalYear | null {
  return years.filter(has).reduce<GoalYear | null>((a, b) => (a === null || b.year > a.year ? b : a), null)
}

function standingOf({ wanted }: Targets, target: number, value: number | null): SexStanding {
  if (value === null) return { target, value, left: null, reached: null }
  const gap = wanted === 'at-least' ? target - value : value - target
  // Figures come as decimals: 100 − 59.9 is not quite 40.1 in binary numbers.
  const left = Math.max(0, Number(gap.toPrecision(12)))
  return { target, value, left, reached: left === 0 || gap < 1e-9 }
}
