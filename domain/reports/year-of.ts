/**
 * The calendar year of a date; null where there is none.
 *
 * @param date ISO date, or only year and month, or only the year.
 */
export function yearOf(date: string | null): number | null {
  return date === null || !/^\d{4}(-|$)/.test(date) ? null : Number(date.slice(0, 4))
}
