import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Round } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { authorise } from '../access/authorise.ts'
import { getParticipation } from '../rounds/get-participation.ts'
import { listUnled } from './list-unled.ts'

/** An organisation in a round, and whether it has nobody who runs the work. */
export type NewStrategistView = Readonly<{
  organisation: Organisation
  round: Round
  unled: boolean
  /** Whether letters leave the installation. */
  letters: boolean
}>

/**
 * What is needed to invite somebody who runs the work of an organisation that has nobody left.
 *
 * @throws UserError step-in-first, forbidden, unknown-round, unknown-organisation or not-in-round.
 */
export async function getNewStrategist(
  ctx: Context,
  { roundSlug, code }: Readonly<{ roundSlug: string; code: string }>,
): Promise<NewStrategistView> {
  authorise(ctx, 'people.restore', { organisationCode: code, roundSlug })
  const [{ organisation, round }, unled] = await Promise.all([
    getParticipation(ctx, { roundSlug, code }),
    listUnled(ctx, { roundSlug, codes: [code] }),
  ])
  return { organisation, round, unled: unled.has(code), letters: ctx.config.smtp !== null }
}
