import type { SharedRef, SharedThing } from '#domain/sharing/shared-thing.ts'
import type { Context, Database } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { findSharedThing } from '#server/store/sharing/find-shared-thing.ts'
import { authorise } from '../access/authorise.ts'

/**
 * Something that whoever acts may share, as it is now; read in `db`, which may be a transaction.
 *
 * @throws UserError nothing-to-share, step-in-first or forbidden.
 */
export async function requireSharedThing(ctx: Context, ref: SharedRef, db: Database): Promise<SharedThing> {
  const thing = await findSharedThing(db, ref)
  if (!thing) throw UserError.of('nothing-to-share', undefined, 404)
  authorise(ctx, 'sharing.change', { organisationCode: thing.organisationCode })
  return thing
}
