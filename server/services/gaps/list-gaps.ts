import type { Direction, Gap } from '#domain/gaps/gap.ts'
import type { ListedGaps } from '#domain/gaps/gap-page.ts'
import { groupSimilar } from '#domain/gaps/group-similar.ts'
import { surelyReal } from '#domain/gaps/note-gap.ts'
import type { SubGoal } from '#domain/improvements/improvement.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { getFigureArea } from '../indicators/get-figure-area.ts'
import { getCatalogue } from '../indicators/get-catalogue.ts'
import { weighArea } from './weigh-area.ts'

/** What to look for. All that is left out or null does not narrow anything. */
type GapFilter = Readonly<{
  subGoal?: SubGoal | null
  operatingArea?: string | null
  direction?: Direction | null
}>

/** Whose differences are asked for, and which of them. */
export type GapInput = GapFilter &
  Readonly<{
    code: string
    /** Figures after this year are left out. */
    year?: number | null
    limit?: number
  }>

/** As many as are listed before somebody asks for more. */
export const mostGaps = 36

/**
 * Lists where women and men differ in an organisation, the differences most worth attention first. The order and the
 * control of chance are those of all its key figures together, whatever is asked for.
 *
 * @throws UserError `unknown-organisation`, `no-figures`, and `gap-year` where there are no figures that early or late.
 */
export async function listGaps(ctx: Context, input: GapInput): Promise<ListedGaps> {
  const { code, year = null, limit = mostGaps, ...filter } = input
  const place = await getFigureArea(ctx, { code })
  const { snapshot } = await getCatalogue(ctx)
  requireYear(snapshot, year)
  const all = await weighArea(ctx, { area: place.area, year })
  const fitting = all.filter((gap) => fits(gap, filter))
  const groups = groupSimilar(fitting)
  const judged = all.flatMap(({ qValue }) => qValue ?? [])
  return {
    ...place,
    snapshot,
    year,
    gaps: groups.slice(0, limit),
    all,
    fitting: fitting.length,
    more: groups.slice(limit),
    judged: judged.length,
    sure: judged.filter((qValue) => qValue <= surelyReal).length,
  }
}

function requireYear({ firstYear, lastYear }: Snapshot, year: number | null): void {
  if (year === null || firstYear === null || lastYear === null) return
  if (!Number.isInteger(year) || year < firstYear || year > lastYear)
    throw UserError.of('gap-year', { year, first: firstYear, last: lastYear })
}

function fits({ classification, keyFigure, direction }: Gap, wanted: GapFilter): boolean {
  return (
    (wanted.subGoal == null || classification.subGoals.includes(wanted.subGoal)) &&
    (wanted.operatingArea == null || keyFigure.operatingArea === wanted.operatingArea) &&
    (wanted.direction == null || direction === wanted.direction)
  )
}
