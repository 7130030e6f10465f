const dayLength = 86_400_000

/**
 * The number of a calendar day, counted from 1 January 1970.
 *
 * Unit: days. Missing values: none; the day exists.
 *
 * @param day ISO date.
 */
export function dayNumber(day: string): number {
  return Date.parse(day) / dayLength
}

/** The ISO date of a day counted from 1 January 1970; what `dayNumber` gives comes back. */
export function dayOfNumber(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10)
}
