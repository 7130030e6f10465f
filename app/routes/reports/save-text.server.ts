import { type ActionFunctionArgs, data, redirect } from 'react-router'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { contextOf } from '#app/entry/request-context.server.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { messageOf, UserError } from '#server/errors.ts'
import { saveReportText } from '#server/services/reports/save-report-text.ts'

/**
 * What a refused form gets back: the message and everything that was typed. The version it built on comes back too, so
 * that a text corrected later still notices what others save meanwhile; null where it has just been told of that.
 */
export type RefusedText = Readonly<{ problem: string; section: string; body: string; version: number | null }>

/** Saves own text of a report and leads back to it; refused, the page keeps what was typed. */
export async function saveText(args: ActionFunctionArgs, subject: ReportSubject) {
  const ctx = contextOf(args)
  const form = await readForm(args.request)
  const typed = { section: textOf(form, 'section'), body: textOf(form, 'body') }
  const version = Number(textOf(form, 'version'))
  try {
    if (!Number.isInteger(version)) throw UserError.of('bad-form', { field: 'version' })
    await saveReportText(ctx, { subject, ...typed, language: ctx.language, version })
    const { pathname } = new URL(args.request.url)
    return redirect(`${pathname}?saved=${encodeURIComponent(typed.section)}#${typed.section}`, 303)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const told = error.code === 'report-text-changed' || !Number.isInteger(version)
    const refused: RefusedText = {
      ...typed,
      version: told ? null : version,
      problem: messageOf(error, ctx.language),
    }
    return data(refused, { status: error.status })
  }
}
