import type { Person } from '#domain/people/person.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import { adoptReport } from '#server/services/reports/adopt-report.ts'
import { getReportLife } from '#server/services/reports/get-report-life.ts'
import { saveReportText } from '#server/services/reports/save-report-text.ts'
import { sendForReview } from '#server/services/reports/send-for-review.ts'

/** The strategist of Exempelkommun, as in the example round. */
export const saga: Person = {
  id: 'saga',
  name: 'Saga Strateg',
  example: true,
  roles: [{ role: 'strategist', organisationCode: 'X001', roundSlug: null }],
}

export const decision = {
  on: '2026-11-19',
  body: 'Kommunstyrelsen',
  diaryNumber: 'KS 2026/123',
  unregistered: false,
}

/** Brings a report to review, with own words in its first section, and gives its id and version. */
export async function bringToReview(ctx: Context, subject: ReportSubject, section = 'purpose') {
  const text = { subject, section, language: 'sv', body: 'Våra egna ord.', version: 0 } as const
  const { open } = await getReportLife(ctx, { subject })
  if (!open) await saveReportText(ctx, text)
  await sendForReview(ctx, { subject, version: open?.version ?? 1 })
  const { id, version } = (await getReportLife(ctx, { subject })).open!
  return { id, version }
}

/** Takes a report all the way from nothing, or from its draft, to adopted; gives its id. */
export async function adoptNow(ctx: Context, subject: ReportSubject, section = 'purpose'): Promise<string> {
  const { id, version } = await bringToReview(ctx, subject, section)
  await adoptReport(ctx, { id, version, draft: decision })
  return id
}
