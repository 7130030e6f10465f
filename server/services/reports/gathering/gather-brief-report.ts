import { onlyReadable } from '../../access/only-readable.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import { buildBrief } from '#server/reports/brief-report/data.ts'
import { writeBrief } from '#server/reports/brief-report/document.ts'
import type { GatheredReport } from '#server/reports/document/report-frame.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { getParticipation } from '../../rounds/get-participation.ts'
import { gatherStatistics } from './gather-statistics.ts'
import { usedInstruments } from './used-instruments.ts'

/** So many differences have room on the page. */
const mostGaps = 3

/**
 * Reads what the one page for the politicians of an organisation is made of.
 *
 * @throws UserError unknown-round, unknown-organisation or not-in-round.
 */
export async function gatherBriefReport(
  ctx: Context,
  { roundSlug, organisationCode: code }: Extract<ReportSubject, { kind: 'organisation' | 'brief' }>,
): Promise<GatheredReport> {
  const { round, organisation, meetings } = await getParticipation(ctx, { roundSlug, code })
  const of = { roundSlug, organisationCode: organisation.code }
  const [allOccasions, allImprovements, statistics] = await Promise.all([
    listOccasions(ctx.db, of),
    listImprovements(ctx.db, of),
    gatherStatistics(ctx, { code: organisation.code, year: null, most: mostGaps }),
  ])
  const occasions = onlyReadable(ctx, 'occasion.read', allOccasions)
  const improvements = onlyReadable(ctx, 'improvement.read', allImprovements)
  const rows = { round, organisation, meetings, occasions, improvements, statistics }
  const data = buildBrief({ ...rows, content: ctx.content })
  return {
    data: { ...rows, instruments: usedInstruments(ctx.content, round, occasions) },
    write: (language, frame) => writeBrief(data, language, frame),
  }
}
