import type { PastParticipation } from '#domain/rules/indicate-participation.ts'
import type { Language } from '#domain/language/language.ts'
import type { ReportText } from '#domain/reports/report-text.ts'
import type { Context } from '#server/context.ts'
import type { ReportDocument } from '#server/reports/document/document.ts'
import { buildOrganisationReport } from '#server/reports/organisation-report/data.ts'
import { writeOrganisationReport } from '#server/reports/organisation-report/document.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'
import { dayOf } from '#texts/formats.ts'
import { listReportTexts } from '#server/store/reports/list-report-texts.ts'
import { listMeetings } from '#server/store/rounds/list-meetings.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import { getParticipation } from '../rounds/get-participation.ts'

/** A report as a neutral document, and the own texts of its organisation, or of its round, in both languages. */
export type WrittenReport = Readonly<{ document: ReportDocument; texts: readonly ReportText[] }>

/**
 * The result report of one organisation in one round, as it stands now, in one language.
 *
 * @throws UserError unknown-round, unknown-organisation or not-in-round.
 */
export async function getOrganisationReport(
  ctx: Context,
  { roundSlug, code, language }: { roundSlug: string; code: string; language: Language },
): Promise<WrittenReport> {
  const view = await getParticipation(ctx, { roundSlug, code })
  const participations = await listParticipations(ctx.db, { roundSlug })
  const [organisations, occasions, improvements, texts, pastParticipations] = await Promise.all([
    listOrganisations(ctx.db, { codes: participations.map(({ organisationCode }) => organisationCode) }),
    listOccasions(ctx.db, { roundSlug }),
    listImprovements(ctx.db, { roundSlug, organisationCode: code }),
    listReportTexts(ctx.db, { roundSlug }),
    listPastParticipations(ctx, code),
  ])
  const data = buildOrganisationReport({
    ...view,
    participations,
    organisations,
    occasions,
    improvements,
    texts,
    pastParticipations,
    content: ctx.content,
  })
  return {
    document: writeOrganisationReport(data, language, {
      moment: ctx.now().toISOString(),
      day: dayOf(ctx.now()),
    }),
    texts: data.texts,
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
