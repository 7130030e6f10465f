import { authoriseReport } from './authorise-report.ts'
import { requireReadableReport } from './require-readable-report.ts'
import { cleanText } from '#domain/reports/clean-text.ts'
import { longestComment } from '#domain/reports/report-comment.ts'
import { hasSection } from '#domain/reports/report-sections.ts'
import { placeOfSubject } from '#domain/reports/place-of-subject.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { insertComment } from '#server/store/reports/insert-comment.ts'
import { lockReport } from '#server/store/reports/lock-report.ts'

type Input = Readonly<{ id: string; section: string; body: string }>

/**
 * Adds a comment to a section of a report that is under review.
 *
 * @throws UserError no-such-report, step-in-first, forbidden, bad-form (no such section), comment-empty,
 * comment-too-long or not-under-review.
 */
export async function commentOnReport(ctx: Context, { id, section, body: typed }: Input): Promise<void> {
  const { report, members } = await requireReadableReport(ctx, id)
  const person = authoriseReport(ctx, 'comment', { subject: report.subject, members })
  if (!hasSection(report.subject.kind, section)) throw UserError.of('bad-form', { field: 'section' })
  const body = cleanText(typed)
  if (body === '') throw UserError.of('comment-empty', undefined)
  if (body.length > longestComment)
    throw UserError.of('comment-too-long', { length: body.length, most: longestComment }, 413)
  await ctx.db.transaction().execute(async (tx) => {
    const { state } = (await lockReport(tx, id))!
    if (state !== 'review') throw UserError.of('not-under-review', undefined, 409)
    const comment = { id: ctx.newId(), section, body, at: ctx.now(), personId: person.id }
    await insertComment(tx, { ...comment, reportId: id })
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      ...placeOfSubject(report.subject),
      action: 'comment-on-report',
      subject: id,
      detail: { comment: comment.id, section, body },
    })
  })
}
