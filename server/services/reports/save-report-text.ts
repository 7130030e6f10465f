import { authoriseReport } from './authorise-report.ts'
import { requireSubject } from './require-subject.ts'
import type { Language } from '#domain/language/language.ts'
import { cleanText } from '#domain/reports/clean-text.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { hasSection } from '#domain/reports/report-sections.ts'
import { placeOfSubject } from '#domain/reports/place-of-subject.ts'
import type { Context } from '#server/context.ts'
import { textLimit } from '#domain/reports/report-text.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { writeReportText } from '#server/store/reports/write-report-text.ts'
import { openReport } from './open-report.ts'

export type ReportTextInput = Readonly<{
  subject: ReportSubject
  section: string
  language: Language
  body: string
  /** The version the text builds on; 0 where nothing was saved. */
  version: number
}>

/**
 * Saves own text of a report section in one language, beginning the draft where there is none. An empty text takes the
 * own words out of the section again.
 *
 * @throws UserError step-in-first, forbidden, bad-form (no such section), report-text-too-long, report-text-off-page,
 * report-adopted, report-text-changed when somebody saved in between, or as `requireSubject` does.
 */
export async function saveReportText(ctx: Context, input: ReportTextInput): Promise<{ savedAt: Date }> {
  const { subject, section, language, version } = input
  const person = authoriseReport(ctx, 'write', { subject, members: await requireSubject(ctx, subject) })
  if (!hasSection(subject.kind, section)) throw UserError.of('bad-form', { field: 'section' })
  const body = cleanText(input.body)
  const { characters: most, lines } = textLimit(subject.kind)
  if (lines !== null && (body.length > most || body.split('\n').length > lines)) {
    throw UserError.of('report-text-off-page', { length: body.length, most, lines }, 413)
  }
  if (body.length > most) throw UserError.of('report-text-too-long', { length: body.length, most }, 413)
  const savedAt = ctx.now()
  await ctx.db.transaction().execute(async (tx) => {
    const { id } = await openReport(ctx, tx, { subject, personId: person.id })
    const text = { reportId: id, section, language, body, version, savedAt, personId: person.id }
    if (!(await writeReportText(tx, text))) throw UserError.of('report-text-changed', undefined, 409)
    await writeAudit(tx, {
      at: savedAt,
      personId: person.id,
      ...placeOfSubject(subject),
      action: 'save-report-text',
      subject: id,
      detail: { section, language, body, version: version + 1 },
    })
  })
  return { savedAt }
}
