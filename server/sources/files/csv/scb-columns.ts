import { isRegionName, isTimeName } from '../cube/sex-of.ts'

const yearColumn = /^(?:(?<content>.*\S)\s+|X)?(?<year>\d{4})$/

/** Whether a column has the areas. */
export function regionColumn(name: string): boolean {
  return isRegionName(name)
}

/** The year whose values a column has, and of what, as in `2019`, `X2019` and `Folkmängd 2019`; null where it has none. */
export function yearOfColumn(name: string): { year: string; content: string | null } | null {
  const groups = yearColumn.exec(name.trim())?.groups
  return groups === undefined ? null : { year: groups.year!, content: groups.content ?? null }
}

/** Whether a header is that of a table of areas and years. */
export function isAreaTable(header: readonly string[]): boolean {
  if (!header.some(regionColumn)) return false
  return (
    header.some((name) => yearOfColumn(name) !== null) || header.slice(0, -1).some((name) => isTimeName(name))
  )
}
