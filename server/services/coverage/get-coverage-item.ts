import { authorise } from '../access/authorise.ts'
import type { CoverageItem } from '#domain/coverage/coverage-item.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { listCoverageItems } from '#server/store/coverage/list-coverage-items.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'

/**
 * Gets one item of an inventory to change, or none for a new one.
 *
 * @throws UserError unknown-organisation, step-in-first, forbidden or no-such-coverage-item.
 */
export async function getCoverageItem(
  ctx: Context,
  { code, id }: { code: string; id: string | null },
): Promise<Readonly<{ organisation: Organisation; item: CoverageItem | null }>> {
  const organisation = await findOrganisation(ctx.db, code)
  if (!organisation) throw UserError.of('unknown-organisation', { code }, 404)
  authorise(ctx, 'coverage.change', { organisationCode: code })
  if (id === null) return { organisation, item: null }
  const item = (await listCoverageItems(ctx.db, { organisationCode: code })).find((one) => one.id === id)
  if (!item) throw UserError.of('no-such-coverage-item', undefined, 404)
  return { organisation, item }
}
