import { mayWithReport } from '#domain/access/may-with-report.ts'
import { authoriseLiveReport } from './authorise-live-report.ts'
import type { Language } from '#domain/language/language.ts'
import type { Report, ReportSubject } from '#domain/reports/report.ts'
import type { ReportText } from '#domain/reports/report-text.ts'
import type { Context } from '#server/context.ts'
import type { ReportDocument } from '#server/reports/document/document.ts'
import { findArms } from '#server/store/organisations/find-arms.ts'
import { findOpenReport } from '#server/store/reports/find-open-report.ts'
import { findReport } from '#server/store/reports/find-report.ts'
import { listReportTexts } from '#server/store/reports/list-report-texts.ts'
import { dayOf } from '#texts/formats.ts'
import { gatherReport } from './gathering/gather-report.ts'

/** A report as it stands now: the draft that is worked on, null while nobody has begun one; the document; its own texts. */
export type WrittenReport = Readonly<{
  report: Report | null
  document: ReportDocument
  texts: readonly ReportText[]
}>

/**
 * The report of a subject as it stands now, in one language, with the own texts of the draft that is worked on.
 *
 * @throws UserError as `authoriseLiveReport` does.
 */
export async function getReport(
  ctx: Context,
  { subject, language }: { subject: ReportSubject; language: Language },
): Promise<WrittenReport> {
  const members = await authoriseLiveReport(ctx, subject)
  const [gathered, open] = await Promise.all([gatherReport(ctx, subject), findOpenReport(ctx.db, subject)])
  const report = open && mayWithReport(ctx.person, 'read', { ...open, members }) ? open : null
  const [texts, arms, earlier] = await Promise.all([
    report ? listReportTexts(ctx.db, { reportId: report.id }) : [],
    'organisationCode' in subject ? findArms(ctx.db, subject) : undefined,
    report?.supersedes ? findReport(ctx.db, report.supersedes) : undefined,
  ])
  const at = { moment: ctx.now().toISOString(), day: dayOf(ctx.now()) }
  const state = report?.state ?? 'draft'
  const supersedes = earlier?.adoption ?? null
  const frame = { at, texts, state, adoption: null, supersedes, arms: arms ?? null }
  const document = gathered.write(language, frame)
  return { report, document, texts }
}
