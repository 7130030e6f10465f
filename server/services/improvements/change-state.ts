import {
  checkStateChange,
  type StateDraft,
  type StateField,
} from '#domain/improvements/check-state-change.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { updateState } from '#server/store/improvements/update-state.ts'
import { dayOf } from '#texts/formats.ts'
import { holdImprovement } from './hold-improvement.ts'
import type { Overtaken, Refused, Saved } from './save-outcome.ts'

type Input = Readonly<{ id: string; version: number; draft: StateDraft }>

/**
 * Says how far an improvement has come. `version` is the one that was seen when it was chosen: if somebody else has saved
 * since, nothing is changed and what they saved is given back.
 *
 * @throws UserError no-such-improvement, step-in-first or forbidden.
 */
export async function changeState(
  ctx: Context,
  { id, version, draft }: Input,
): Promise<Saved | Refused<StateField> | Overtaken<Improvement>> {
  return ctx.db.transaction().execute(async (tx) => {
    const { improvement: stored, person } = await holdImprovement(ctx, tx, id)
    const at = ctx.now()
    const { value, problems } = checkStateChange(draft, dayOf(at))
    if (value === null) return { kind: 'refused', problems }
    if (stored.version !== version) return { kind: 'overtaken', stored, version: stored.version }
    const { state, endedOn, endedBecause } = stored
    await updateState(tx, id, value)
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: stored.organisationCode,
      roundSlug: stored.roundSlug,
      action: 'improvement-moved',
      subject: `improvement:${id}`,
      detail: { before: { state, endedOn, endedBecause }, after: value },
    })
    return { kind: 'saved', id }
  })
}
