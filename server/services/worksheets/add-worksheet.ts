import { checkWorksheet, countFilled, type WorksheetDraft } from '#domain/worksheets/check-worksheet.ts'
import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { insertWorksheet } from '#server/store/worksheets/insert-worksheet.ts'
import { holdImprovement } from '../improvements/hold-improvement.ts'
import type { Refused, Saved } from '../improvements/save-outcome.ts'
import { requireMethod } from './require-method.ts'

type Input = Readonly<{ improvementId: string; method: string; draft: WorksheetDraft }>

/**
 * Begins a worksheet in an improvement, half-filled or whole. The audit trail tells how much was filled in, not what.
 *
 * @throws UserError no-such-method, no-such-improvement, step-in-first or forbidden.
 */
export async function addWorksheet(
  ctx: Context,
  { improvementId, method: methodId, draft }: Input,
): Promise<Saved | Refused<string>> {
  const method = requireMethod(ctx, methodId)
  return ctx.db.transaction().execute(async (tx) => {
    const { improvement, person } = await holdImprovement(ctx, tx, improvementId)
    const { value, problems } = checkWorksheet(draft, method)
    if (value === null) return { kind: 'refused', problems }
    const id = ctx.newId()
    const at = ctx.now()
    await insertWorksheet(tx, { id, improvementId, method: method.id, ...value }, at)
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: improvement.organisationCode,
      roundSlug: improvement.roundSlug,
      action: 'worksheet-added',
      subject: `worksheet:${id}`,
      detail: {
        improvementId,
        method: method.id,
        title: value.title,
        ...countFilled(value.answers, method),
      },
    })
    return { kind: 'saved', id }
  })
}
