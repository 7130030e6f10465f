import type { Application } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { type Catalogue, getCatalogue } from './get-catalogue.ts'

/** The latest snapshot as `getCatalogue` gives it, or null where no figures have come in. */
export async function findCatalogue(ctx: Application): Promise<Catalogue | null> {
  try {
    return await getCatalogue(ctx)
  } catch (error) {
    if (error instanceof UserError && error.code === 'no-figures') return null
    throw error
  }
}
