import { authorise } from '../access/authorise.ts'
import type { OccasionState } from '#domain/assessments/assessment.ts'
import { checkTransition } from '#domain/assessments/check-transition.ts'
import type { OccasionRecord } from '#domain/assessments/occasion-record.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { insertOccasionEvent } from '#server/store/assessments/insert-occasion-event.ts'
import { listOccasionEvents } from '#server/store/assessments/list-occasion-events.ts'
import { lockOccasion } from '#server/store/assessments/lock-occasion.ts'
import { setOccasionState } from '#server/store/assessments/set-occasion-state.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { isUuid } from '#server/store/database/is-uuid.ts'
import { findReadableOccasion } from './find-readable-occasion.ts'

type Move = Readonly<{
  occasionId: string
  to: OccasionState
  reason: string
  /** What else must hold, and be done, while nobody else can change the occasion. */
  before?: (tx: Database, occasion: OccasionRecord) => Promise<void>
}>

/**
 * Moves an occasion into another state: alone with it, with its reason in the history and a line in the audit trail.
 *
 * @throws UserError step-in-first, not-found, forbidden, occasion-already-there (by whom and when), move-not-possible,
 *   reason-missing, and what `before` throws; nothing is changed then.
 */
export async function moveOccasion(ctx: Context, { occasionId, to, reason, before }: Move): Promise<void> {
  await ctx.db.transaction().execute(async (tx) => {
    if (isUuid(occasionId)) await lockOccasion(tx, occasionId)
    const occasion = await findReadableOccasion(ctx, tx, occasionId)
    const person = authorise(ctx, 'occasion.lead', occasion)
    await requireTransition(tx, occasion, to, reason)
    await before?.(tx, occasion)
    const at = ctx.now()
    await setOccasionState(tx, occasionId, to)
    await insertOccasionEvent(tx, { occasionId, toState: to, reason: reason.trim(), at, personId: person.id })
    await writeAudit(tx, {
      at,
      personId: person.id,
      organisationCode: occasion.organisationCode,
      roundSlug: occasion.roundSlug,
      action: 'move-occasion',
      subject: `occasion:${occasionId}`,
      detail: { from: occasion.state, to, reason: reason.trim() },
    })
  })
}

async function requireTransition(
  tx: Database,
  { id, state }: OccasionRecord,
  to: OccasionState,
  reason: string,
): Promise<void> {
  const transition = checkTransition(state, to, reason)
  if (transition === 'allowed') return
  if (transition === 'reason-missing') throw UserError.of('reason-missing', undefined)
  if (transition === 'not-possible') throw UserError.of('move-not-possible', { state }, 409)
  const last = (await listOccasionEvents(tx, id)).at(-1)
  const details = { state, by: last?.personName ?? null, at: last?.at ?? null }
  throw UserError.of('occasion-already-there', details, 409)
}
