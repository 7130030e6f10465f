import { placeOfSubject } from '#domain/reports/place-of-subject.ts'
import { authoriseReport } from './authorise-report.ts'
import { requireReadableReport } from './require-readable-report.ts'
import { mayWithReport } from '#domain/access/may-with-report.ts'
import { authorise } from '../access/authorise.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { listComments } from '#server/store/reports/list-comments.ts'
import { lockReport } from '#server/store/reports/lock-report.ts'
import * as store from '#server/store/reports/settle-comment.ts'

type Input = Readonly<{ id: string; comment: string }>

/**
 * Marks a comment as settled while the report is worked on. One that somebody has settled already stays as it is.
 *
 * @throws UserError no-such-report, step-in-first, forbidden, no-such-comment, or report-state-changed where the report
 * has been adopted.
 */
export async function settleComment(ctx: Context, { id, comment }: Input): Promise<void> {
  const { report, members } = await requireReadableReport(ctx, id)
  const about = { subject: report.subject, members }
  const person = authoriseReport(ctx, 'comment', about)
  const found = (await listComments(ctx.db, { reportId: id })).find((one) => one.id === comment)
  if (!found) throw UserError.of('no-such-comment', undefined, 404)
  if (!mayWithReport(person, 'write', about)) authorise(ctx, 'comment.settle', { personId: found.by.id })
  await ctx.db.transaction().execute(async (tx) => {
    const { state } = (await lockReport(tx, id))!
    if (state !== 'draft' && state !== 'review') throw UserError.of('report-state-changed', { state }, 409)
    const settled = { id: comment, reportId: id, at: ctx.now(), personId: person.id }
    if (!(await store.settleComment(tx, settled))) return
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      ...placeOfSubject(about.subject),
      action: 'settle-report-comment',
      subject: id,
      detail: { comment, section: found.section },
    })
  })
}
