import { countFilled } from '#domain/worksheets/check-worksheet.ts'
import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import * as store from '#server/store/worksheets/remove-worksheet.ts'
import { holdWorksheet } from './hold-worksheet.ts'
import { requireMethod } from './require-method.ts'

/**
 * Takes away a worksheet, for good: the audit trail keeps that it was there and how much of it was filled in.
 *
 * @throws UserError no-such-improvement, no-such-worksheet, no-such-method, step-in-first or forbidden.
 */
export async function removeWorksheet(
  ctx: Context,
  which: Readonly<{ improvementId: string; id: string }>,
): Promise<void> {
  await ctx.db.transaction().execute(async (tx) => {
    const { improvement, person, stored } = await holdWorksheet(ctx, tx, which)
    const { title, method, answers } = stored
    await store.removeWorksheet(tx, which.id)
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode: improvement.organisationCode,
      roundSlug: improvement.roundSlug,
      action: 'worksheet-removed',
      subject: `worksheet:${which.id}`,
      detail: {
        improvementId: which.improvementId,
        before: { title, method, ...countFilled(answers, requireMethod(ctx, method)) },
      },
    })
  })
}
