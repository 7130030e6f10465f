import type { RecentChange } from '../indicators/catalogue-change.ts'
import type { Classification, KeyFigure } from '../indicators/key-figure.ts'
import { additiveUnits } from '../indicators/additive-units.ts'
import type { ObservationNote } from '../indicators/observation.ts'
import { type Direction, type GapNote, gapNotes } from './gap.ts'
import type { GapRow } from './gap-row.ts'
import { isUntitled, tellsWhoLivesThere } from './what-it-is-about.ts'

/** Differences that are less sure than this are said to be uncertain. */
export const surelyReal = 0.05

/** Older than what comes every third year. */
const oldAfterYears = 3

type Noted = Readonly<{
  row: GapRow
  keyFigure: Pick<KeyFigure, 'id' | 'title' | 'operatingArea'>
  classification: Classification
  direction: Direction
  qValue: number | null
  untilYear: number
  /** What protection found to say of the figures of the year. */
  observed: readonly ObservationNote[]
  /** What the latest snapshot changed for those who already used the key figure. */
  changes: readonly RecentChange[]
}>

/**
 * What is to be said beside a gap, in the order in which it matters: why it may weigh less than it looks, what its
 * figures are made of, and what has changed at the source. No unit; where nothing is to be said the list is empty.
 */
export function noteGap(noted: Noted): readonly GapNote[] {
  const { row, keyFigure, classification, qValue, untilYear, observed, changes } = noted
  const { series, year, keyFigureYears } = row
  const { kind, unit, closedAfter, gapAs } = classification
  const holds: Record<GapNote, boolean> = {
    untitled: isUntitled(keyFigure),
    count: additiveUnits.includes(unit),
    population: !additiveUnits.includes(unit) && tellsWhoLivesThere(keyFigure, classification),
    'direction-unknown': noted.direction === 'unknown' && classification.better === 'unknown',
    'few-years': qValue === null,
    uncertain: qValue !== null && qValue > surelyReal,
    old: untilYear - year > oldAfterYears || keyFigureYears.last > year,
    'missing-years': series.missingYears > 0,
    closed: closedAfter !== null,
    'carried-forward': row.carriedForward,
    'no-peers': row.peers === null,
    'sum-differs': observed.includes('sum-differs'),
    'total-outside': observed.includes('total-outside'),
    'above-hundred': unit === 'percent' && Math.max(row.women ?? 0, row.men ?? 0) > 100,
    'own-processing': kind === 'share' || gapAs === 'women-as-percent-of-men',
    removed: changes.includes('removed'),
    retitled: changes.includes('retitled'),
    revised: changes.includes('revised'),
  }
  return gapNotes.filter((note) => holds[note])
}
