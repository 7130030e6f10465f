import { type AskedWave, type End, waves } from '#domain/follow-up/follow-up.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { authorise } from '../access/authorise.ts'
import { getImprovement, type ImprovementView } from '../improvements/get-improvement.ts'
import { getFollowUps } from './get-follow-ups.ts'

/** One question about one improvement, with what has been said the other times. */
export type QuestionView = ImprovementView &
  Readonly<{ end: End; at: AskedWave; asked: readonly AskedWave[] }>

/**
 * What somebody needs to say whether an improvement still stands after so many years, for the first time or anew.
 *
 * @throws UserError step-in-first, no-such-improvement, forbidden, no-such-follow-up where there is no such time or
 * nothing that is over, or follow-up-not-due.
 */
export async function getQuestion(
  ctx: Context,
  { improvementId, wave }: { improvementId: string; wave: string },
): Promise<QuestionView> {
  const view = await getImprovement(ctx, { id: improvementId })
  authorise(ctx, 'improvement.change', view.improvement)
  const { after } = await getFollowUps(ctx, view.improvement)
  const at = requireDue(after?.asked ?? [], wave)
  return { ...view, end: after!.end, at, asked: after!.asked }
}

/**
 * The time that an answer is about.
 *
 * @throws UserError no-such-follow-up or follow-up-not-due.
 */
export function requireDue(asked: readonly AskedWave[], written: string): AskedWave {
  const wave = waves.find((one) => String(one) === written)
  const at = asked.find((one) => one.wave === wave)
  if (!at) throw UserError.of('no-such-follow-up', undefined, 404)
  if (!at.isDue) throw UserError.of('follow-up-not-due', { on: at.dueOn }, 409)
  return at
}
