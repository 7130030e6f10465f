import { dayNumber } from '#stats/day-number.ts'

/**
 * What came of looking at an address: it answers; it says that there is nothing; it fails in another way; or it could not be
 * looked at from here, such as one within the organisation's own network, which says nothing of whether it works.
 */
export type LinkOutcome = 'answers' | 'gone' | 'failing' | 'unchecked'

/** An address as it was last looked at. Dates are ISO dates. */
export type LinkCheck = Readonly<{
  url: string
  outcome: LinkOutcome
  checkedOn: string
  /** On so many days in a row it has not worked, the first and the last of them. */
  failures: number
  failedSince: string | null
  failedOn: string | null
}>

/** So many days lie between two looks at an address that works, or that is known not to. */
const daysBetween = 30
/** So many days in a row an address fails before anybody is told. */
const failuresOfDead = 2

/** Whether an address is to be looked at: it never was, long ago, or failed on another day for the first time. */
export function isDue(check: LinkCheck | undefined, today: string): boolean {
  if (check === undefined) return true
  if (check.failures > 0 && check.failures < failuresOfDead) return check.checkedOn < today
  return dayNumber(today) - dayNumber(check.checkedOn) >= daysBetween
}

/** Whether an address is dead for all that is known: it has failed on at least two days. */
export function isDead({ failures }: Pick<LinkCheck, 'failures'>): boolean {
  return failures >= failuresOfDead
}

/** What is known of an address after a look at it. Several failures on one day count as one; anything else ends them. */
export function noteLook(
  before: LinkCheck | undefined,
  { url, outcome, today }: Readonly<{ url: string; outcome: LinkOutcome; today: string }>,
): LinkCheck {
  const looked = { url, outcome, checkedOn: today }
  if (outcome === 'answers' || outcome === 'unchecked')
    return { ...looked, failures: 0, failedSince: null, failedOn: null }
  const failures = (before?.failures ?? 0) + (before?.failedOn === today ? 0 : 1)
  return { ...looked, failures, failedSince: before?.failedSince ?? today, failedOn: today }
}
