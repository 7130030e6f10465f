import { authorise } from '../access/authorise.ts'
import { requireReadable } from '../access/require-readable.ts'
import {
  checkImprovement,
  type ImprovementDraft,
  type ImprovementField,
} from '#domain/improvements/check-improvement.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { lockImprovement } from '#server/store/improvements/lock-improvement.ts'
import { updateImprovement } from '#server/store/improvements/update-improvement.ts'
import type { Overtaken, Refused, Saved } from './save-outcome.ts'

type Input = Readonly<{ id: string; version: number; draft: ImprovementDraft }>

/**
 * Replaces what stands about an improvement. `version` is the one the writer began from: if somebody else has saved
 * since, nothing is changed and both texts go back to the writer.
 *
 * @throws UserError no-such-improvement, step-in-first or forbidden.
 */
export async function changeImprovement(
  ctx: Context,
  { id, version, draft }: Input,
): Promise<Saved | Refused<ImprovementField> | Overtaken<Improvement>> {
  return ctx.db.transaction().execute(async (tx) => {
    const missing = UserError.of('no-such-improvement', undefined, 404)
    const stored = requireReadable(ctx, 'improvement.read', await lockImprovement(tx, id), missing)
    const person = authorise(ctx, 'improvement.change', stored)
    const { value, problems } = checkImprovement(draft, ctx.content)
    if (value === null) return { kind: 'refused', problems }
    if (stored.version !== version) return { kind: 'overtaken', stored, version: stored.version }
    await updateImprovement(tx, id, value)
    const { results: _, ...before } = stored
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode: stored.organisationCode,
      roundSlug: stored.roundSlug,
      action: 'improvement-changed',
      subject: `improvement:${id}`,
      detail: { before, after: value },
    })
    return { kind: 'saved', id }
  })
}
