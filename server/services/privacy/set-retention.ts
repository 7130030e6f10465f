import { isRetainable, longestDecision, retentionMonths } from '#domain/privacy/retention.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { listRetention } from '#server/store/privacy/list-retention.ts'
import { removeRetention } from '#server/store/privacy/remove-retention.ts'
import { saveRetention } from '#server/store/privacy/save-retention.ts'
import { authorise } from '../access/authorise.ts'

type Input = Readonly<{
  code: string
  what: string
  /** As it was written; empty takes the decision back. */
  months: string
  decidedBy: string
}>

/**
 * Notes what an organisation has decided to keep for a time only, by which decision; or takes that back.
 *
 * @throws UserError step-in-first, forbidden, bad-form (what), retention-months or retention-decision.
 */
export async function setRetention(ctx: Context, { code, what, ...input }: Input): Promise<void> {
  const { id: personId } = authorise(ctx, 'retention.change', { organisationCode: code })
  if (!isRetainable(what)) throw UserError.of('bad-form', { field: 'what' })
  const said = input.months.trim() === '' ? null : readDecision(input)
  await ctx.db.transaction().execute(async (tx) => {
    const former = (await listRetention(tx, code)).find((one) => one.what === what)
    if (said === null && !former) return
    if (said === null) await removeRetention(tx, { organisationCode: code, what })
    else await saveRetention(tx, { organisationCode: code, what, ...said, at: ctx.now(), personId })
    await writeAudit(tx, {
      at: ctx.now(),
      personId,
      organisationCode: code,
      action: said === null ? 'retention-removed' : 'retention-set',
      subject: `organisation:${code}`,
      detail: {
        what,
        before: former ? { months: former.months, decidedBy: former.decidedBy } : null,
        after: said,
      },
    })
  })
}

function readDecision(input: Pick<Input, 'months' | 'decidedBy'>): { months: number; decidedBy: string } {
  const { least, most } = retentionMonths
  const months = /^\d{1,4}$/.test(input.months.trim()) ? Number(input.months) : 0
  if (months < least || months > most) throw UserError.of('retention-months', { least, most })
  const decidedBy = input.decidedBy.trim()
  if (decidedBy === '' || decidedBy.length > longestDecision)
    throw UserError.of('retention-decision', { longest: longestDecision })
  return { months, decidedBy }
}
