import { mayEditOrganisation } from '#domain/access/may-edit-organisation.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { getParticipation, type ParticipationView } from '#server/services/rounds/get-participation.ts'
import { findImprovement } from '#server/store/improvements/find-improvement.ts'

/** One improvement, where it belongs, and whether whoever acts may change it. */
export type ImprovementView = ParticipationView & Readonly<{ improvement: Improvement; mayEdit: boolean }>

/**
 * One improvement with its results and the participation it belongs to.
 *
 * @throws UserError no-such-improvement.
 */
export async function getImprovement(ctx: Context, { id }: { id: string }): Promise<ImprovementView> {
  const improvement = await findImprovement(ctx.db, id)
  if (!improvement) throw UserError.of('no-such-improvement', undefined, 404)
  const { roundSlug, organisationCode } = improvement
  const participation = await getParticipation(ctx, { roundSlug, code: organisationCode })
  return { ...participation, improvement, mayEdit: mayEditOrganisation(ctx.person, organisationCode) }
}
