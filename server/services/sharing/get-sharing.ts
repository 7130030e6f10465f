import { may } from '#domain/access/may.ts'
import type { SharedRef, SharedThing } from '#domain/sharing/shared-thing.ts'
import type { Context } from '#server/context.ts'
import { findSharedThing } from '#server/store/sharing/find-shared-thing.ts'

/** With whom something is shared, as its page says it. */
export type Sharing = SharedRef &
  Pick<SharedThing, 'circle'> &
  Readonly<{
    organisation: string
    /** Whether whoever asks belongs to the organisation, and is told as one of them. */
    own: boolean
    mayChange: boolean
  }>

/** With whom something is shared; null where there is nothing to share yet, or it is not shared with whoever asks. */
export async function getSharing(ctx: Context, ref: SharedRef): Promise<Sharing | null> {
  const thing = await findSharedThing(ctx.db, ref)
  if (!thing) return null
  const { kind, id, circle, organisationCode } = thing
  const organisation = ctx.content.organisations.find((one) => one.code === organisationCode)
  return {
    kind,
    id,
    circle,
    organisation: organisation?.name ?? organisationCode,
    own: may(ctx.person, 'sharing.read', { organisationCode }),
    mayChange: may(ctx.person, 'sharing.change', { organisationCode }),
  }
}
