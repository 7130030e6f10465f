import { checkResult, type ResultDraft, type ResultField } from '#domain/improvements/check-result.ts'
import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { insertResult } from '#server/store/improvements/insert-result.ts'
import { dayOf } from '#texts/formats.ts'
import { holdImprovement } from './hold-improvement.ts'
import type { Refused, Saved } from './save-outcome.ts'

type Input = Readonly<{ improvementId: string; draft: ResultDraft }>

/**
 * Places a result of an improvement on a step of the results chain, if what was typed carries that step.
 *
 * @throws UserError no-such-improvement, step-in-first or forbidden.
 */
export async function addResult(
  ctx: Context,
  { improvementId, draft }: Input,
): Promise<Saved | Refused<ResultField>> {
  return ctx.db.transaction().execute(async (tx) => {
    const { improvement, person } = await holdImprovement(ctx, tx, improvementId)
    const at = ctx.now()
    const { value, problems } = checkResult(draft, {
      language: ctx.language,
      today: dayOf(at),
      others: improvement.results,
    })
    if (value === null) return { kind: 'refused', problems }
    const id = ctx.newId()
    await insertResult(tx, { id, improvementId, ...value }, at)
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: improvement.organisationCode,
      roundSlug: improvement.roundSlug,
      action: 'result-added',
      subject: `improvement-result:${id}`,
      detail: { improvementId, ...value },
    })
    return { kind: 'saved', id }
  })
}
