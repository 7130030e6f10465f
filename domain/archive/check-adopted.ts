import type { ArchiveRows } from './archive.ts'
import { type ReferenceFault, placeOf } from './check-references.ts'
import { tableNamed } from './archive-tables.ts'

const parts = ['document-sv', 'document-en', 'data']

/**
 * Finds the first adopted report that lacks something of what was frozen: such a report could be shown nowhere.
 *
 * @returns the fault with its place, or null where every adopted report is whole.
 */
export function checkAdopted(rows: ArchiveRows): ReferenceFault | null {
  const frozen = new Set(
    (rows.report_frozen ?? []).map((row) => `${String(row.report_id)}/${String(row.part)}`),
  )
  for (const [i, { id, state }] of (rows.report ?? []).entries()) {
    if (state !== 'adopted' && state !== 'superseded') continue
    const key = parts.map((part) => `${String(id)}/${part}`).find((one) => !frozen.has(one))
    const place = placeOf(tableNamed('report'), i)
    if (key !== undefined) return { kind: 'missing', place, table: 'report_frozen', key }
  }
  return null
}
