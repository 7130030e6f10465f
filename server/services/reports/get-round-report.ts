import type { Language } from '#domain/language/language.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { buildRoundReport } from '#server/reports/round-report/data.ts'
import { writeRoundReport } from '#server/reports/round-report/document.ts'
import { listOccasions } from '#server/store/assessments/list-occasions.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'
import { dayOf } from '#texts/formats.ts'
import { listReportTexts } from '#server/store/reports/list-report-texts.ts'
import { findRound } from '#server/store/rounds/find-round.ts'
import { listGroups } from '#server/store/rounds/list-groups.ts'
import { listMeetings } from '#server/store/rounds/list-meetings.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import type { WrittenReport } from './get-organisation-report.ts'

/**
 * The result report of a whole round, as it stands now, in one language.
 *
 * @throws UserError unknown-round.
 */
export async function getRoundReport(
  ctx: Context,
  { roundSlug, language }: { roundSlug: string; language: Language },
): Promise<WrittenReport> {
  const round = await findRound(ctx.db, roundSlug)
  if (!round) throw UserError.of('unknown-round', { slug: roundSlug }, 404)
  const participations = await listParticipations(ctx.db, { roundSlug })
  const [groups, meetings, organisations, occasions, improvements, texts] = await Promise.all([
    listGroups(ctx.db, { roundSlug }),
    listMeetings(ctx.db, { roundSlug }),
    listOrganisations(ctx.db, { codes: participations.map(({ organisationCode }) => organisationCode) }),
    listOccasions(ctx.db, { roundSlug }),
    listImprovements(ctx.db, { roundSlug }),
    listReportTexts(ctx.db, { roundSlug }),
  ])
  const data = buildRoundReport({
    round,
    groups,
    meetings,
    participations,
    organisations,
    occasions,
    improvements,
    texts,
    content: ctx.content,
  })
  return {
    document: writeRoundReport(data, language, { moment: ctx.now().toISOString(), day: dayOf(ctx.now()) }),
    texts: texts.filter(({ organisationCode }) => organisationCode === null),
  }
}
