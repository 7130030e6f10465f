const day = 24 * 60 * 60 * 1000

/** The calendar day a number of days before another. `date` is an ISO date with its day. */
export function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * day).toISOString().slice(0, 10)
}
