import { type ImportPlan, planImport } from '#domain/workbooks/plan-import.ts'
import type { Database } from '#server/context.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import type { Interpretation } from './interpret-workbook.ts'

/** Compares a reading with what is stored of the same organisation, round and version right now. */
export async function planAgainstStored(
  db: Database,
  { view, found }: Interpretation,
  leaveOut: readonly string[],
): Promise<ImportPlan> {
  if (found === null) return { occasions: [], problems: [] }
  const place = { roundSlug: view.round.slug, organisationCode: view.organisation.code }
  const records = await listOccasions(db, place)
  const level = found.instrument.levels[0]!.id
  return planImport(
    found.reading,
    records.filter((one) => one.instrumentId === found.instrument.id && one.levelId === level),
    leaveOut,
  )
}
