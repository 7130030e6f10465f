import type { Context } from '#server/context.ts'
import type { GatheredReport } from '#server/reports/document/report-frame.ts'
import { buildSetReport } from '#server/reports/set-report/data.ts'
import { writeSetReport } from '#server/reports/set-report/document.ts'
import { getSet } from '../../sets/get-set.ts'
import { getSetFigures } from '../../sets/get-set-figures.ts'

/**
 * Reads what the report of a set of key figures in an organisation is made of: every year of each, so that an adopted
 * report says by itself what it rests on.
 *
 * @throws UserError unknown-organisation, no-such-set or no-figures.
 */
export async function gatherSetReport(
  ctx: Context,
  { organisationCode: code, setId }: { organisationCode: string; setId: string },
): Promise<GatheredReport> {
  const { organisation, borrowedFrom, area, set } = await getSet(ctx, { code, set: setId })
  const keyFigures = set.sections.flatMap((section) => section.keyFigures.map(({ id }) => id))
  const { snapshot, figures } = await getSetFigures(ctx, { area, keyFigures })
  const rows = {
    organisation,
    borrowedFrom,
    set,
    snapshot,
    figures: keyFigures.map((id) => figures.get(id)!),
  }
  const data = buildSetReport(rows)
  return { data: rows, write: (language, frame) => writeSetReport(data, language, frame) }
}
