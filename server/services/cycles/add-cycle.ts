import { checkCycle } from '#domain/cycles/check-cycle.ts'
import type { CycleDraft, CycleField } from '#domain/cycles/cycle-draft.ts'
import type { Context } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { insertCycle } from '#server/store/cycles/insert-cycle.ts'
import { listCycles } from '#server/store/cycles/list-cycles.ts'
import { dayOf } from '#texts/formats.ts'
import { holdImprovement } from '../improvements/hold-improvement.ts'
import type { Refused, Saved } from '../improvements/save-outcome.ts'

type Input = Readonly<{
  improvementId: string
  /** The number of the cycle that is adapted into this one. */
  follows: number | null
  draft: CycleDraft
}>

/**
 * Begins a cycle in an improvement, with as many of its stages as are filled in. It gets the number after the highest.
 * A cycle that it was to follow and that is gone meanwhile is not followed; what was written is kept all the same.
 *
 * @throws UserError no-such-improvement, step-in-first or forbidden.
 */
export async function addCycle(
  ctx: Context,
  { improvementId, follows, draft }: Input,
): Promise<Saved | Refused<CycleField>> {
  return ctx.db.transaction().execute(async (tx) => {
    const { improvement, person } = await holdImprovement(ctx, tx, improvementId)
    const at = ctx.now()
    const { value, problems } = checkCycle(draft, dayOf(at))
    if (value === null) return { kind: 'refused', problems }
    const others = await listCycles(tx, { improvementIds: [improvementId] })
    const number = (others.at(-1)?.number ?? 0) + 1
    const followed = others.find((one) => one.number === follows)?.number ?? null
    const id = ctx.newId()
    await insertCycle(tx, { id, improvementId, number, follows: followed, ...value }, at)
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: improvement.organisationCode,
      roundSlug: improvement.roundSlug,
      action: 'cycle-added',
      subject: `cycle:${id}`,
      detail: { improvementId, number, ...value },
    })
    return { kind: 'saved', id }
  })
}
