/**
 * Whether a date lies before today. A month without a day has passed when the month is over.
 *
 * @param date ISO date, or year and month.
 * @param today ISO date.
 */
export function hasPassed(date: string, today: string): boolean {
  return date < today.slice(0, date.length)
}
