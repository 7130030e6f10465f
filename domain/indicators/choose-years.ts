/** Which years to look at: all, the latest so many, which rolls on as new years come, or a fixed span. */
export type YearChoice =
  | Readonly<{ kind: 'all' }>
  | Readonly<{ kind: 'last'; years: number }>
  | Readonly<{ kind: 'span'; first: number; last: number }>

/**
 * Reads a choice of years as it stands in an address or a command: `all`, `last10`, `2010-2022`, `2022`. Nothing written
 * is all years; null where it cannot be read.
 */
export function readYears(written: string): YearChoice | null {
  const text = written.trim().toLowerCase()
  if (text === '' || text === 'all') return { kind: 'all' }
  const last = /^last([1-9]\d?)$/.exec(text)
  if (last) return { kind: 'last', years: Number(last[1]) }
  const span = /^(\d{4})(?:-(\d{4}))?$/.exec(text)
  if (!span) return null
  const [a, b] = [Number(span[1]), Number(span[2] ?? span[1])]
  return { kind: 'span', first: Math.min(a, b), last: Math.max(a, b) }
}

/** Writes a choice of years as `readYears` reads it. */
export function writeYears(choice: YearChoice): string {
  if (choice.kind === 'all') return 'all'
  return choice.kind === 'last' ? `last${choice.years}` : `${choice.first}-${choice.last}`
}

/**
 * The first and last year of a choice among the years that are known, in any order. The latest so many are counted from
 * the latest known year, years without figures included. Null where no year is known or none is chosen.
 */
export function chooseYears(
  choice: YearChoice,
  known: readonly number[],
): Readonly<{ first: number; last: number }> | null {
  const latest = Math.max(...known)
  const first = choice.kind === 'span' ? choice.first : choice.kind === 'last' ? latest - choice.years + 1 : 0
  const last = choice.kind === 'span' ? choice.last : latest
  const chosen = known.filter((year) => year >= first && year <= last)
  return chosen.length === 0 ? null : { first: Math.min(...chosen), last: Math.max(...chosen) }
}
