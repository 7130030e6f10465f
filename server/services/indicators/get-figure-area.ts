import { areaOf } from '#domain/indicators/area.ts'
import type { FigureArea } from '#domain/indicators/figure-area.ts'
import type { Organisation } from '#domain/organisations/organisation.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findOrganisation } from '#server/store/organisations/find-organisation.ts'

/**
 * Gets the area whose figures belong to an organisation. The made-up ones of the example round borrow those of a real
 * one, which every page that shows them must name.
 *
 * @throws UserError `unknown-organisation` where there is none with that code.
 */
export async function getFigureArea(ctx: Context, { code }: { code: string }): Promise<FigureArea> {
  const organisation = await requireOrganisation(ctx, code)
  const lender = ctx.content.borrowedFigures.get(organisation.code)
  const borrowedFrom = lender === undefined ? null : await requireOrganisation(ctx, lender)
  return { organisation, area: areaOf((borrowedFrom ?? organisation).code), borrowedFrom }
}

async function requireOrganisation({ db }: Context, code: string): Promise<Organisation> {
  const organisation = await findOrganisation(db, code)
  if (organisation === undefined) throw UserError.of('unknown-organisation', { code }, 404)
  return organisation
}
