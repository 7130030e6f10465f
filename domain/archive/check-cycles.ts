import type { ArchivePlace, ArchiveRow, ArchiveRows } from './archive.ts'
import { tableNamed } from './archive-tables.ts'
import { placeOf } from './check-references.ts'

/** The columns of each stage after the plan, in order; `on` is its day. */
const stages = [
  { columns: ['done', 'done_on'], on: 'done_on' },
  { columns: ['numbers', 'women', 'men', 'verdict', 'studied_on'], on: 'studied_on' },
  { columns: ['decision', 'because', 'acted_on'], on: 'acted_on' },
] as const

/**
 * Finds the first cycle in an archive that the form would have refused: a stage that is filled in by half, such as one
 * studied for women and not for men, a stage without the one ahead of it, days out of order, or a number given twice.
 *
 * @returns its place, or null where every cycle is as it should be.
 */
export function checkCycles({ cycle: rows = [] }: ArchiveRows): ArchivePlace | null {
  const table = tableNamed('cycle')
  const numbers = new Set<string>()
  for (const [i, row] of rows.entries()) {
    const number = `${String(row.improvement_id)}/${String(row.number)}`
    const wrong = numbers.has(number) ? 'number' : findWrong(row)
    if (wrong) return placeOf(table, i, wrong)
    numbers.add(number)
  }
  return null
}

function findWrong(row: ArchiveRow): string | null {
  if (row.follows != null && Number(row.follows) >= Number(row.number)) return 'follows'
  if (String(row.study_on) < String(row.begun_on)) return 'study_on'
  let before: string | null = String(row.begun_on)
  for (const { columns, on } of stages) {
    const filled: boolean = row[on] != null
    const half = columns.find((column) => (row[column] != null) !== filled)
    if (half) return half
    if (filled && (before === null || String(row[on]) < before)) return on
    before = filled ? String(row[on]) : null
  }
  return null
}
