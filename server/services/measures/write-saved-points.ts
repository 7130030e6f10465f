import type { Improvement } from '#domain/improvements/improvement.ts'
import type { MergedPoint } from '#domain/measures/merge-points.ts'
import type { Measure } from '#domain/measures/measure.ts'
import type { Database } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { saveMeasurePoints } from '#server/store/measures/save-measure-points.ts'

type Written = Readonly<{
  measure: Measure
  improvement: Improvement
  /** Those that say something new. */
  merged: readonly MergedPoint[]
  at: Date
  personId: string
}>

/**
 * Saves points of a measure, inside a transaction. The audit trail keeps what stood where something was changed; what is
 * new stands in the measure itself, so of that it says how much and from when to when.
 */
export async function writeSavedPoints(tx: Database, written: Written): Promise<void> {
  const { measure, improvement, merged, at, personId } = written
  await saveMeasurePoints(
    tx,
    measure,
    merged.map(({ point }) => point),
  )
  const dates = merged.map(({ point: { date } }) => date)
  const changed = merged.filter(({ came }) => came === 'changed')
  await writeAudit(tx, {
    at,
    personId,
    organisationCode: improvement.organisationCode,
    roundSlug: improvement.roundSlug,
    action: 'measure-points-saved',
    subject: `measure:${measure.id}`,
    detail: {
      improvementId: improvement.id,
      name: measure.name,
      added: merged.length - changed.length,
      first: dates[0],
      last: dates.at(-1),
      changed: changed.map(({ before, point }) => ({ before, after: point })),
    },
  })
}
