import { maySettleComment } from '#domain/access/may-settle-comment.ts'
import { placeOfSubject } from '#domain/reports/place-of-subject.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { listComments } from '#server/store/reports/list-comments.ts'
import { lockReport } from '#server/store/reports/lock-report.ts'
import * as store from '#server/store/reports/settle-comment.ts'
import { requirePerson } from '../people/require-person.ts'
import { requireReport } from './require-report.ts'
import { requireSubject } from './require-subject.ts'

type Input = Readonly<{ id: string; comment: string }>

/**
 * Marks a comment as settled while the report is worked on. One that somebody has settled already stays as it is.
 *
 * @throws UserError no-such-report, step-in-first, forbidden, no-such-comment, or report-state-changed where the report
 * has been adopted.
 */
export async function settleComment(ctx: Context, { id, comment }: Input): Promise<void> {
  const { subject } = await requireReport(ctx, id)
  const person = requirePerson(ctx)
  const members = await requireSubject(ctx, subject)
  const found = (await listComments(ctx.db, { reportId: id })).find((one) => one.id === comment)
  if (!found) throw UserError.of('no-such-comment', undefined, 404)
  if (!maySettleComment(person, { subject, members }, found)) throw UserError.of('forbidden', undefined, 403)
  await ctx.db.transaction().execute(async (tx) => {
    const { state } = (await lockReport(tx, id))!
    if (state !== 'draft' && state !== 'review') throw UserError.of('report-state-changed', { state }, 409)
    const settled = { id: comment, reportId: id, at: ctx.now(), personId: person.id }
    if (!(await store.settleComment(tx, settled))) return
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      ...placeOfSubject(subject),
      action: 'settle-report-comment',
      subject: id,
      detail: { comment, section: found.section },
    })
  })
}
