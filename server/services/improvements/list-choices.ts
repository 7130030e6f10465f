import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Unit } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { authorise } from '../access/authorise.ts'
import { listLinks, type PossibleOwner } from './list-links.ts'

/** What the form of an improvement offers of the organisation: who can own it and where it can be done. */
export type ImprovementChoices = Readonly<{ owners: readonly PossibleOwner[]; units: readonly Unit[] }>

/**
 * Who can own an improvement of an organisation, and its units.
 *
 * @param kept the improvement as it is stored; null where it is about to be written.
 * @throws UserError step-in-first or forbidden.
 */
export async function listChoices(
  ctx: Context,
  { organisationCode, kept }: Readonly<{ organisationCode: string; kept: Improvement | null }>,
): Promise<ImprovementChoices> {
  authorise(ctx, 'improvement.change', { organisationCode })
  const { owners, units } = await listLinks(ctx, ctx.db, { organisationCode, catalogue: null, kept })
  return { owners, units }
}
