import { checkCycle } from '#domain/cycles/check-cycle.ts'
import type { Cycle } from '#domain/cycles/cycle.ts'
import type { CycleDraft, CycleField } from '#domain/cycles/cycle-draft.ts'
import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { updateCycle } from '#server/store/cycles/update-cycle.ts'
import { dayOf } from '#texts/formats.ts'
import type { Overtaken, Refused, Saved } from '../improvements/save-outcome.ts'
import { holdCycle } from './hold-cycle.ts'

type Input = Readonly<{ improvementId: string; id: string; version: number; draft: CycleDraft }>

/**
 * Replaces what stands about a cycle: a stage more, or other words. `version` is the one the writer began from: if
 * somebody else has saved since, nothing is changed and both texts go back to the writer.
 *
 * @throws UserError no-such-improvement, no-such-cycle, step-in-first or forbidden.
 */
export async function changeCycle(
  ctx: Context,
  { improvementId, id, version, draft }: Input,
): Promise<Saved | Refused<CycleField> | Overtaken<Cycle>> {
  return ctx.db.transaction().execute(async (tx) => {
    const { improvement, person, stored } = await holdCycle(ctx, tx, { improvementId, id })
    const at = ctx.now()
    const { value, problems } = checkCycle(draft, dayOf(at))
    if (value === null) return { kind: 'refused', problems }
    if (stored.version !== version) return { kind: 'overtaken', stored, version: stored.version }
    await updateCycle(tx, id, value)
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: improvement.organisationCode,
      roundSlug: improvement.roundSlug,
      action: 'cycle-changed',
      subject: `cycle:${id}`,
      detail: { improvementId, number: stored.number, before: stored, after: value },
    })
    return { kind: 'saved', id }
  })
}
