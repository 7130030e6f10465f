import type { ImprovementResult } from '../improvements/improvement.ts'

/** After this many months without a new result an improvement is worth a look. Our choice, not a rule of the programme. */
const quietMonths = 3

/**
 * Whether an improvement seems stuck: no result at all, or none for three months while no change for women and men
 * has been measured yet.
 *
 * @param today ISO date.
 */
export function isStuck(
  results: readonly Pick<ImprovementResult, 'step' | 'date'>[],
  today: string,
): boolean {
  const latest = latestDate(results)
  if (latest === null) return true
  if (results.some(({ step }) => step === 'outcome' || step === 'societal-effect')) return false
  return latest < monthsBefore(today, quietMonths)
}

/** The date of the latest result; null when there is none. */
export function latestDate(results: readonly Pick<ImprovementResult, 'date'>[]): string | null {
  return results.reduce<string | null>((latest, { date }) => (latest && latest > date ? latest : date), null)
}

/** The same day of an earlier month, as a mark to compare dates with; it need not be in the calendar. */
function monthsBefore(today: string, months: number): string {
  const [year, month] = today.split('-').map(Number) as [number, number]
  const index = year * 12 + (month - 1) - months
  const padded = String((index % 12) + 1).padStart(2, '0')
  return `${Math.floor(index / 12)}-${padded}${today.slice(7)}`
}
