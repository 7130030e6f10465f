import { benjaminiHochberg } from '#stats/benjamini-hochberg.ts'
import type { RecentChange } from '../indicators/catalogue-change.ts'
import type { Classification, KeyFigure } from '../indicators/key-figure.ts'
import type { ObservationNote } from '../indicators/observation.ts'
import { computeGapTrend } from './compute-gap-trend.ts'
import type { Gap } from './gap.ts'
import type { GapRow } from './gap-row.ts'
import { judgeDirection } from './judge-direction.ts'
import { judgeParity } from './judge-parity.ts'
import { noteGap } from './note-gap.ts'
import { weighAttention } from './weigh-attention.ts'

/** All lines of one area, and what else is known of their key figures, by id. */
export type WeighInput = Readonly<{
  rows: readonly GapRow[]
  keyFigures: ReadonlyMap<string, KeyFigure>
  classifications: ReadonlyMap<string, Classification>
  observed: ReadonlyMap<string, readonly ObservationNote[]>
  changes: ReadonlyMap<string, readonly RecentChange[]>
  /** The latest year that could have had figures. */
  untilYear: number
}>

/**
 * Weighs the differences of one area against each other, the one most worth attention first; equal ones by id.
 *
 * All of them are one family for the control of false finds, whatever is shown of them later, so that a filter never
 * makes anything look surer. Units: those of the rows; attention from 0 to 100. Missing values: a row without enough
 * years has no q and weighs half for certainty; key figures that are in no catalogue are left out. Source of the parts:
 * see each function; the whole is written out in docs/methods/gaps.md.
 */
export function weighGaps({ rows, untilYear, ...known }: WeighInput): readonly Gap[] {
  const described = rows.flatMap((row) => {
    const keyFigure = known.keyFigures.get(row.keyFigure)
    const classification = known.classifications.get(row.keyFigure)
    return keyFigure && classification
      ? [{ row, keyFigure, classification, ...computeGapTrend(row.series) }]
      : []
  })
  const qValues = benjaminiHochberg(described.map(({ pValue }) => pValue))
  return described
    .map(({ row, keyFigure, classification, trend }, i): Gap => {
      const direction = judgeDirection(row, classification)
      const basis = { row, keyFigure, classification, direction, qValue: qValues[i] ?? null, untilYear }
      const { id, title, source, operatingArea } = keyFigure
      return {
        row,
        keyFigure: { id, title, source, operatingArea },
        classification,
        direction,
        parity: judgeParity(row, classification),
        trend,
        ...weighAttention(basis),
        qValue: basis.qValue,
        notes: noteGap({
          ...basis,
          observed: known.observed.get(id) ?? [],
          changes: known.changes.get(id) ?? [],
        }),
      }
    })
    .toSorted((a, b) => b.attention - a.attention || (a.keyFigure.id < b.keyFigure.id ? -1 : 1))
}
