import type { Improvement, ImprovementResult } from '#domain/improvements/improvement.ts'
import { isOverAYear } from '#domain/improvements/is-over-a-year.ts'
import { yearOf } from '#domain/reports/year-of.ts'
import { buildChain, type ChainFigures } from '../figures/chain-figures.ts'
import { buildImprovements, type ImprovementEntry } from '../figures/improvement-entries.ts'
import type { YearRows } from './rows.ts'

/** What the year meant for an improvement: that it began, that something came of it, or that its words were changed. */
export type YearState = 'begun' | 'results' | 'begun-with-results' | 'worked-on'

/** A result from before the year, and whether it was more than a year old when the year ended or the rows were read. */
export type EarlierResult = Readonly<{
  entry: ImprovementEntry
  result: ImprovementResult
  overAYear: boolean
}>

/** The improvements of an organisation, as one year sees them. What came later is not in it. */
export type YearImprovements = Readonly<{
  /** Begun, with results, or worked on in the year, the oldest first; of each only the results of the year. */
  active: readonly Readonly<{ state: YearState; entry: ImprovementEntry }>[]
  /** The results of the year on the five steps; n is the number of active improvements. */
  chain: ChainFigures
  /** Of improvements with nothing new in the year. */
  earlier: readonly EarlierResult[]
  /** Entered by the end of the year and without any result then. */
  withoutResult: readonly Improvement[]
}>

/** Sorts improvements and their results by year. */
export function sortImprovements(rows: YearRows): YearImprovements {
  const { year, content } = rows
  const known = rows.improvements.filter((improvement) => firstYear(rows, improvement) <= year)
  const ofYear = known.map((improvement) => keep(improvement, (date) => yearOf(date) === year))
  const active = ofYear.flatMap((improvement) => {
    const state = stateOf(rows, improvement)
    return state === null ? [] : [{ state, improvement }]
  })
  const entries = buildImprovements(
    content,
    active.map(({ improvement }) => improvement),
  )
  const before = known.map((improvement) => keep(improvement, (date) => yearOf(date)! < year))
  const silent = before.filter(({ id }) => ofYear.some((one) => one.id === id && one.results.length === 0))
  return {
    active: active.map(({ state }, i) => ({ state, entry: entries[i]! })),
    chain: buildChain(
      'year',
      content.chainSteps,
      active.map(({ improvement }) => improvement),
    ),
    earlier: buildImprovements(content, silent).flatMap((entry) =>
      entry.results.map(({ result }) => ({
        entry,
        result,
        overAYear: isOverAYear(result.date, dayOfAge(rows)),
      })),
    ),
    withoutResult: known.filter(({ results }) => results.every(({ date }) => yearOf(date)! > year)),
  }
}

function keep(improvement: Improvement, isWanted: (date: string) => boolean): Improvement {
  return { ...improvement, results: improvement.results.filter(({ date }) => isWanted(date)) }
}

/** An improvement entered late may have earlier results, and was then begun by the first of them. */
function firstYear({ work }: YearRows, { id, results }: Improvement): number {
  const entered = work.find(({ improvementId }) => improvementId === id)!
  return Math.min(yearOf(entered.enteredOn)!, ...results.map(({ date }) => yearOf(date)!))
}

function stateOf(rows: YearRows, improvement: Improvement): YearState | null {
  const whole = rows.improvements.find(({ id }) => id === improvement.id)!
  const begun = firstYear(rows, whole) === rows.year
  if (improvement.results.length > 0) return begun ? 'begun-with-results' : 'results'
  if (begun) return 'begun'
  const { changedIn } = rows.work.find(({ improvementId }) => improvementId === improvement.id)!
  return changedIn.includes(rows.year) ? 'worked-on' : null
}

/** On the last day of the year, or on the day of reading while the year runs. */
function dayOfAge({ year, today }: YearRows): string {
  return yearOf(today) === year ? today : `${year}-12-31`
}
