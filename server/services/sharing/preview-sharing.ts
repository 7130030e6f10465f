import type { Circle } from '#domain/access/circle.ts'
import { offerCircles } from '#domain/sharing/offer-circles.ts'
import type { SharedRef } from '#domain/sharing/shared-thing.ts'
import { standInOf } from '#domain/sharing/stand-in-of.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { becomeViewer } from '#server/store/sharing/become-viewer.ts'
import { listCompanions } from '#server/store/sharing/list-companions.ts'
import { setCircle } from '#server/store/sharing/set-circle.ts'
import { requireSharedThing } from './require-shared-thing.ts'

type Input = SharedRef & Readonly<{ circle: Circle }>

/** What was read, and the circles that it could be read for. */
type Previewed<T> = Readonly<{ read: T; offered: readonly Circle[] }>

/**
 * What a circle would be given if something were shared with it: shares it, lets somebody who stands in that circle read
 * with `read`, and undoes it all. There is no second way to read, so that a preview cannot say anything else than the
 * page will (docs/decisions/0031-sharing-on-purpose.md). Nothing of it is ever seen by others or kept.
 *
 * @throws UserError nothing-to-share, step-in-first, forbidden, circle-not-offered, or as `read` does.
 */
export async function previewSharing<T>(
  ctx: Context,
  { circle, ...ref }: Input,
  read: (ctx: Context) => Promise<T>,
): Promise<Previewed<T>> {
  const thing = await requireSharedThing(ctx, ref, ctx.db)
  const companions = await listCompanions(ctx.db, thing)
  const offered = offerCircles(companions)
  if (!offered.includes(circle)) throw UserError.of('circle-not-offered', undefined)
  const person = standInOf(circle, { organisationCode: thing.organisationCode, companions })
  const tx = await ctx.db.startTransaction().execute()
  try {
    await setCircle(tx, { ...ref, from: thing.circle, circle })
    await becomeViewer(tx, person)
    return { read: await read({ ...ctx, db: tx, person, session: null }), offered }
  } finally {
    await tx.rollback().execute()
  }
}
