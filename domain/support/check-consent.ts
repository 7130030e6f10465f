import { dayNumber } from '#stats/day-number.ts'
import { isCalendarDate } from '#stats/is-calendar-date.ts'
import { longestConsent } from './consent.ts'

/** What somebody typed. */
export type ConsentDraft = Readonly<{ reason: string; until: string }>

export type ConsentProblem =
  | Readonly<{ field: 'reason'; code: 'missing' | 'too-long' }>
  | Readonly<{ field: 'until'; code: 'missing' | 'past' | 'too-far' }>

/** The longest reason, in characters. */
export const longestReason = 500

/**
 * Checks a consent. `today` and the last day on which it is to hold are ISO dates; it holds today at least and 30 days at
 * most, today not counted. Either the value is null or there are no problems.
 */
export function checkConsent(
  { reason, until }: ConsentDraft,
  today: string,
): Readonly<{ value: ConsentDraft | null; problems: readonly ConsentProblem[] }> {
  const value = { reason: reason.trim(), until: until.trim() }
  const problems = [...checkReason(value.reason), ...checkUntil(value.until, today)]
  return { value: problems.length === 0 ? value : null, problems }
}

function checkReason(reason: string): readonly ConsentProblem[] {
  if (reason === '') return [{ field: 'reason', code: 'missing' }]
  return Array.from(reason).length > longestReason ? [{ field: 'reason', code: 'too-long' }] : []
}

function checkUntil(until: string, today: string): readonly ConsentProblem[] {
  if (!isCalendarDate(until)) return [{ field: 'until', code: 'missing' }]
  const days = dayNumber(until) - dayNumber(today)
  if (days < 0) return [{ field: 'until', code: 'past' }]
  return days > longestConsent ? [{ field: 'until', code: 'too-far' }] : []
}
