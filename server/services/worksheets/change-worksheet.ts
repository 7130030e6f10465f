import {
  checkWorksheet,
  countFilled,
  findLeftOver,
  type WorksheetDraft,
} from '#domain/worksheets/check-worksheet.ts'
import type { Worksheet } from '#domain/worksheets/worksheet.ts'
import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { updateWorksheet } from '#server/store/worksheets/update-worksheet.ts'
import type { Overtaken, Refused, Saved } from '../improvements/save-outcome.ts'
import { holdWorksheet } from './hold-worksheet.ts'
import { requireMethod } from './require-method.ts'

type Input = Readonly<{ improvementId: string; id: string; version: number; draft: WorksheetDraft }>

/**
 * Replaces what stands on a worksheet. `version` is the one the writer began from: if somebody else has saved since,
 * nothing is changed and both go back to the writer. What the method asked for once, and no longer does, is kept.
 *
 * @throws UserError no-such-improvement, no-such-worksheet, no-such-method, step-in-first or forbidden.
 */
export async function changeWorksheet(
  ctx: Context,
  { improvementId, id, version, draft }: Input,
): Promise<Saved | Refused<string> | Overtaken<Worksheet>> {
  return ctx.db.transaction().execute(async (tx) => {
    const { improvement, person, stored } = await holdWorksheet(ctx, tx, { improvementId, id })
    const method = requireMethod(ctx, stored.method)
    const { value, problems } = checkWorksheet(draft, method, findLeftOver(stored.answers, method))
    if (value === null) return { kind: 'refused', problems }
    if (stored.version !== version) return { kind: 'overtaken', stored, version: stored.version }
    await updateWorksheet(tx, id, value)
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode: improvement.organisationCode,
      roundSlug: improvement.roundSlug,
      action: 'worksheet-changed',
      subject: `worksheet:${id}`,
      detail: {
        improvementId,
        method: method.id,
        before: { title: stored.title, ...countFilled(stored.answers, method) },
        after: { title: value.title, ...countFilled(value.answers, method) },
      },
    })
    return { kind: 'saved', id }
  })
}
