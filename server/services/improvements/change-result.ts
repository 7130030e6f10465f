import { requireReadable } from '../access/require-readable.ts'
import { authorise } from '../access/authorise.ts'
import { checkResult, type ResultDraft, type ResultField } from '#domain/improvements/check-result.ts'
import type { ImprovementResult } from '#domain/improvements/improvement.ts'
import { mayLeaveOutcome } from '#domain/improvements/may-leave-outcome.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { findResultVersion } from '#server/store/improvements/find-result-version.ts'
import { lockImprovement } from '#server/store/improvements/lock-improvement.ts'
import { updateResult } from '#server/store/improvements/update-result.ts'
import { dayOf } from '#texts/formats.ts'
import type { Overtaken, Refused, Saved } from './save-outcome.ts'

type Input = Readonly<{ improvementId: string; id: string; version: number; draft: ResultDraft }>

/**
 * Replaces what stands about a result; the audit trail keeps what stood before. `version` is the one the writer began
 * from: if somebody else has saved since, nothing is changed and both texts go back to the writer.
 *
 * @throws UserError no-such-result, step-in-first, forbidden or outcome-carries-effect.
 */
export async function changeResult(
  ctx: Context,
  { improvementId, id, version, draft }: Input,
): Promise<Saved | Refused<ResultField> | Overtaken<ImprovementResult>> {
  return ctx.db.transaction().execute(async (tx) => {
    const missing = UserError.of('no-such-result', undefined, 404)
    const locked = await lockImprovement(tx, improvementId)
    const improvement = requireReadable(ctx, 'improvement.read', locked, missing)
    const stored = improvement.results.find((result) => result.id === id)
    const storedVersion = await findResultVersion(tx, id)
    if (!stored || storedVersion === undefined) throw missing
    const person = authorise(ctx, 'improvement.change', improvement)
    const others = improvement.results.filter((result) => result.id !== id)
    const at = ctx.now()
    const { value, problems } = checkResult(draft, { language: ctx.language, today: dayOf(at), others })
    if (value === null) return { kind: 'refused', problems }
    if (storedVersion !== version) return { kind: 'overtaken', stored, version: storedVersion }
    if (value.step !== 'outcome' && !mayLeaveOutcome(stored, improvement.results))
      throw UserError.of('outcome-carries-effect', undefined, 409)
    await updateResult(tx, id, value)
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: improvement.organisationCode,
      roundSlug: improvement.roundSlug,
      action: 'result-changed',
      subject: `improvement-result:${id}`,
      detail: { improvementId, before: stored, after: value },
    })
    return { kind: 'saved', id }
  })
}
