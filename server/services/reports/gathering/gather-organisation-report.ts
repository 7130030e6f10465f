import { onlyReadable } from '../../access/only-readable.ts'
import type { PastParticipation } from '#domain/rules/indicate-participation.ts'
import type { Context } from '#server/context.ts'
import { buildOrganisationReport } from '#server/reports/organisation-report/data.ts'
import { writeOrganisationReport } from '#server/reports/organisation-report/document.ts'
import type { GatheredReport } from '#server/reports/document/report-frame.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'
import { listMeetings } from '#server/store/rounds/list-meetings.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import { getParticipation } from '../../rounds/get-participation.ts'
import { usedInstruments } from './used-instruments.ts'

/**
 * Reads what the result report of one organisation in one round is made of.
 *
 * @throws UserError unknown-round, unknown-organisation or not-in-round.
 */
export async function gatherOrganisationReport(
  ctx: Context,
  { roundSlug, organisationCode: code }: { roundSlug: string; organisationCode: string },
): Promise<GatheredReport> {
  const view = await getParticipation(ctx, { roundSlug, code })
  const participations = await listParticipations(ctx.db, { roundSlug })
  const [organisations, allOccasions, allImprovements, pastParticipations] = await Promise.all([
    listOrganisations(ctx.db, { codes: participations.map(({ organisationCode }) => organisationCode) }),
    listOccasions(ctx.db, { roundSlug }),
    listImprovements(ctx.db, { roundSlug, organisationCode: code }),
    listPastParticipations(ctx, code),
  ])
  const occasions = onlyReadable(ctx, 'occasion.read', allOccasions)
  const improvements = onlyReadable(ctx, 'improvement.read', allImprovements)
  const rows = { ...view, participations, organisations, occasions, improvements, pastParticipations }
  const data = buildOrganisationReport({ ...rows, content: ctx.content })
  return {
    data: { ...rows, instruments: usedInstruments(ctx.content, view.round, occasions) },
    write: (language, frame) => writeOrganisationReport(data, language, frame),
  }
}

/** Every round the organisation has been in, with the date on which the round's first dated meeting was held. */
async function listPastParticipations(ctx: Context, code: string): Promise<readonly PastParticipation[]> {
  const participations = await listParticipations(ctx.db, { organisationCode: code })
  return Promise.all(
    participations.map(async ({ roundSlug, kind, status }) => {
      const meetings = await listMeetings(ctx.db, { roundSlug })
      return { roundSlug, kind, status, began: meetings.find(({ date }) => date !== null)?.date ?? '' }
    }),
  )
}
