import type { Generated } from 'kysely'
import type { Direction, Frequency, MeasureContent, MeasureKind } from '#domain/measures/measure.ts'

/** What improvements follow over time. */
export type MeasureTables = {
  measure: {
    id: string
    improvement_id: string
    name: string
    kind: MeasureKind
    unit: Generated<string>
    of: MeasureContent['of']
    every: Frequency
    better: Direction
    source: Generated<string>
    baseline_end: string | null
    version: Generated<number>
    created_at: Date
  }
  measure_point: {
    measure_id: string
    kind: MeasureKind
    every: Frequency
    date: string
    women: number | null
    women_of: number | null
    men: number | null
    men_of: number | null
    note: Generated<string>
  }
}
