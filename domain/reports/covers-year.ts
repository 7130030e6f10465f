/**
 * Whether a period reaches over a year.
 *
 * @param period as people write it, such as 2018–2020, 2026-27 or 2024. Without a year in four digits it reaches over none.
 */
export function coversYear(period: string, year: number): boolean {
  const [first] = period.match(/\d{4}/) ?? []
  if (first === undefined) return false
  const rest = period.slice(period.indexOf(first) + 4)
  const [last = first] = rest.match(/\d{4}/) ?? rest.match(/\d{2}(?!\d)/) ?? []
  return Number(first) <= year && year <= Number(first.slice(0, 4 - last.length) + last)
}
