import type { ArchiveRow, ArchiveRows } from './archive.ts'

/**
 * Leaves out the answers, and the lines of the audit trail that repeat them, of occasions where people are still rating
 * on their own: nobody sees them before all are ready. The sheets remain, so that who takes part is known.
 */
export function withholdOpen(rows: ArchiveRows): { rows: ArchiveRows; withheldRatings: number } {
  const idsOf = (list: readonly ArchiveRow[] | undefined) => new Set((list ?? []).map(({ id }) => id))
  const open = idsOf((rows.occasion ?? []).filter(({ state }) => state === 'rating'))
  const sheets = idsOf((rows.assessment ?? []).filter((row) => open.has(row.occasion_id)))
  const rating = (rows.rating ?? []).filter((row) => !sheets.has(row.assessment_id))
  const repeated = new Set([...sheets].map((id) => `assessment:${String(id)}`))
  const audit = (rows.audit_entry ?? []).filter(
    ({ action, subject }) => action !== 'rate' || !repeated.has(String(subject)),
  )
  const withheldRatings = (rows.rating ?? []).length - rating.length
  return { rows: { ...rows, rating, audit_entry: audit }, withheldRatings }
}
