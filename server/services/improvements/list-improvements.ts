import { mayEditOrganisation } from '#domain/access/may-edit-organisation.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { getParticipation, type ParticipationView } from '#server/services/rounds/get-participation.ts'
import * as store from '#server/store/improvements/list-improvements.ts'

/** All improvements of one organisation in one round, and whether whoever acts may add to them. */
export type ImprovementsView = ParticipationView &
  Readonly<{ improvements: readonly Improvement[]; mayEdit: boolean }>

/**
 * All improvements of one organisation in one round, the oldest first, with their results.
 *
 * @throws UserError unknown-round, unknown-organisation or not-in-round.
 */
export async function listImprovements(
  ctx: Context,
  { roundSlug, code }: { roundSlug: string; code: string },
): Promise<ImprovementsView> {
  const [participation, improvements] = await Promise.all([
    getParticipation(ctx, { roundSlug, code }),
    store.listImprovements(ctx.db, { roundSlug, organisationCode: code }),
  ])
  return { ...participation, improvements, mayEdit: mayEditOrganisation(ctx.person, code) }
}
