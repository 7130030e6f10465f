import type { Context } from '#server/context.ts'
import { listOrganisations } from '#server/store/organisations/list-organisations.ts'

/** Somebody whose figures can be looked at. */
export type FigureOrganisation = Readonly<{ code: string; name: string }>

/** Lists the municipalities and regions that have figures, and the made-up ones that borrow some, by name. */
export async function listFigureOrganisations(ctx: Context): Promise<readonly FigureOrganisation[]> {
  const all = await listOrganisations(ctx.db)
  return all
    .filter(({ code, kind, fictional }) =>
      fictional ? ctx.content.borrowedFigures.has(code) : kind === 'municipality' || kind === 'region',
    )
    .map(({ code, name }) => ({ code, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}
