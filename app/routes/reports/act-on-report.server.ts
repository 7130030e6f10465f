import { type ActionFunctionArgs, data, redirect } from 'react-router'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { contextOf } from '#app/entry/request-context.server.ts'
import { toRefusal } from '#app/entry/to-refusal.server.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { beginNewVersion } from '#server/services/reports/begin-new-version.ts'
import { commentOnReport } from '#server/services/reports/comment-on-report.ts'
import { returnToDraft } from '#server/services/reports/return-to-draft.ts'
import { saveReportText } from '#server/services/reports/save-report-text.ts'
import { sendForReview } from '#server/services/reports/send-for-review.ts'
import { settleComment } from '#server/services/reports/settle-comment.ts'

/**
 * What a refused form gets back: the message and everything that was typed. The version it built on comes back too, so
 * that a text corrected later still notices what others save meanwhile; null where it has just been told of that.
 */
export type RefusedText = Readonly<{
  intent: string
  problem: string
  section: string
  body: string
  version: number | null
}>

type Read = (field: string) => string

/** Carries out what a form on the page of a report asks for and leads back to it; refused, the page keeps what was typed. */
export async function actOnReport(args: ActionFunctionArgs, subject: ReportSubject) {
  const ctx = contextOf(args)
  const form = await readForm(args.request)
  const read: Read = (field) => textOf(form, field)
  const version = Number(read('version'))
  try {
    if (!Number.isInteger(version)) throw UserError.of('bad-form', { field: 'version' })
    const next = await carryOut(ctx, subject, version, read)
    return redirect(`${new URL(args.request.url).pathname}?${next}`, 303)
  } catch (error) {
    const { refusal, status } = await toRefusal(args, error)
    const told = refusal.code === 'report-text-changed' || !Number.isInteger(version)
    const [intent, section, body] = [read('intent'), read('section'), read('body')]
    const refused: RefusedText = { intent, section, body, version: told ? null : version, ...refusal }
    return data(refused, { status })
  }
}

/** Does it, and gives what the page shows next: the query and the place on the page. */
async function carryOut(ctx: Context, subject: ReportSubject, version: number, read: Read): Promise<string> {
  const [id, section, body] = [read('report'), read('section'), read('body')]
  switch (read('intent')) {
    case 'text':
      await saveReportText(ctx, { subject, section, body, language: ctx.language, version })
      return `saved=${encodeURIComponent(section)}#${section}`
    case 'send':
      await sendForReview(ctx, { subject, version })
      return 'done=review#life'
    case 'return':
      await returnToDraft(ctx, { id, version, reason: read('reason') })
      return 'done=draft#life'
    case 'comment':
      await commentOnReport(ctx, { id, section, body })
      return `done=comment#${section}`
    case 'settle':
      await settleComment(ctx, { id, comment: read('comment') })
      return `done=settled#${section}`
    case 'begin':
      await beginNewVersion(ctx, { id })
      return 'done=begun#life'
    default:
      throw UserError.of('bad-form', { field: 'intent' })
  }
}
