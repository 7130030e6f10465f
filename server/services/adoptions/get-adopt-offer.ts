import type { Context } from '#server/context.ts'
import { countAdoptions } from '#server/store/adoptions/count-adoptions.ts'
import { organisationsWhere } from '../access/organisations-where.ts'

/** How many have taken after something in the library, and whether whoever reads could do so for an organisation. */
export type AdoptOffer = Readonly<{ count: number; mayAdopt: boolean }>

/** What the page of something in the library says of taking after it, for everybody. */
export async function getAdoptOffer(ctx: Context, { key }: Readonly<{ key: string }>): Promise<AdoptOffer> {
  const counted = await countAdoptions(ctx.db, { keys: [key], trial: ctx.config.trial })
  return {
    count: counted.get(key) ?? 0,
    mayAdopt: ctx.person !== null && organisationsWhere(ctx.person, 'improvement.change').length > 0,
  }
}
