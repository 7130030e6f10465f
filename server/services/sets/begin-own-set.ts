import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { authorise } from '../access/authorise.ts'
import { getFigureArea } from '../indicators/get-figure-area.ts'
import { getSet, type SetView } from './get-set.ts'

/**
 * What the form of a new own set begins with: whose it will be, and the set that it is a copy of where `from` names one.
 *
 * @throws UserError unknown-organisation, step-in-first, forbidden or no-such-set.
 */
export async function beginOwnSet(
  ctx: Context,
  { code, from }: { code: string; from: string | null },
): Promise<Readonly<{ organisation: Organisation; copied: SetView['set'] | null }>> {
  const { organisation } = await getFigureArea(ctx, { code })
  authorise(ctx, 'set.change', { organisationCode: organisation.code })
  return { organisation, copied: from === null ? null : (await getSet(ctx, { code, set: from })).set }
}
