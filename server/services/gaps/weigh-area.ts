import type { Gap } from '#domain/gaps/gap.ts'
import type { GapRow } from '#domain/gaps/gap-row.ts'
import { weighGaps } from '#domain/gaps/weigh-gaps.ts'
import type { Cell } from '#domain/indicators/cell.ts'
import type { Classification } from '#domain/indicators/key-figure.ts'
import type { ObservationNote } from '#domain/indicators/observation.ts'
import { protectObservation } from '#domain/indicators/protect-observation.ts'
import type { Application } from '#server/context.ts'
import { keepLatest } from '#server/keep-latest.ts'
import { readGaps } from '#server/warehouse/gaps/read-gaps.ts'
import { getCatalogue } from '../indicators/get-catalogue.ts'
import { listRecentChanges } from '../snapshots/list-recent-changes.ts'
import { prepareGapTable } from './prepare-gap-table.ts'

type Which = Readonly<{
  /** The code of the area in the figures. */
  area: string
  /** Figures after this year are left out; null: none are. */
  year: number | null
}>

/** One weighed area takes about a megabyte. */
const kept = keepLatest<readonly Gap[]>(24)

/**
 * Weighs all differences between women and men in one area, the one most worth attention first. Done once for each
 * snapshot, year and area, and kept as long as others do not push it out.
 *
 * @throws UserError `no-figures` where none have come in.
 */
export async function weighArea(application: Application, which: Which): Promise<readonly Gap[]> {
  const table = await prepareGapTable(application, which)
  const { snapshot } = await getCatalogue(application)
  return kept([table, which.area, snapshot.id].join(' '), () => weigh(application, which, table))
}

async function weigh(
  application: Application,
  { area, year }: Which,
  table: string,
): Promise<readonly Gap[]> {
  const { snapshot, keyFigures, classifications } = await getCatalogue(application)
  const rows = await readGaps(application.warehouse, table, area)
  const lastYear = snapshot.lastYear ?? 0
  return weighGaps({
    rows,
    keyFigures,
    classifications,
    observed: new Map(rows.map((row) => [row.keyFigure, observe(row, classifications.get(row.keyFigure))])),
    changes: await listRecentChanges(application),
    untilYear: year === null ? lastYear : Math.min(year, lastYear),
  })
}

/** What is to be said of the figures of the year. Both sexes are there, so nothing in them can be worked out. */
function observe(row: GapRow, classification: Classification | undefined): readonly ObservationNote[] {
  if (classification?.kind !== 'split') return []
  const { keyFigure, area, year } = row
  const [women, men, total] = [row.women, row.men, row.total].map((value): Cell =>
    value === null ? { status: 'missing' } : { status: 'value', value },
  )
  return protectObservation(
    { keyFigure, area, year, women: women!, men: men!, total: total! },
    classification,
  ).notes
}
