import type { Circle } from '#domain/access/circle.ts'
import { offerCircles } from '#domain/sharing/offer-circles.ts'
import type { SharedKind, SharedRef, SharedThing } from '#domain/sharing/shared-thing.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { lockCoverageItems } from '#server/store/coverage/list-coverage-items.ts'
import { listCompanions } from '#server/store/sharing/list-companions.ts'
import { setCircle } from '#server/store/sharing/set-circle.ts'
import { requireSharedThing } from './require-shared-thing.ts'

/** `from` is the circle that whoever chooses has before them. */
type Input = SharedRef & Readonly<{ from: Circle; circle: Circle }>

/** How the audit trail names what has been shared. */
const subjects: Readonly<Record<SharedKind, string>> = {
  occasion: 'occasion',
  improvement: 'improvement',
  challenge: 'challenge',
  goal: 'goal',
  set: 'own-set',
  coverage: 'organisation',
  report: 'report',
}

/**
 * Shares something with a wider circle, or takes it back to a narrower one, where nobody has done so since `from` was
 * read. It holds from the next request of anybody.
 *
 * @returns what was shared, as it was before.
 * @throws UserError nothing-to-share, step-in-first, forbidden, circle-not-offered or sharing-changed.
 */
export async function changeSharing(ctx: Context, { from, circle, ...ref }: Input): Promise<SharedThing> {
  return ctx.db.transaction().execute(async (tx) => {
    const thing = await requireSharedThing(ctx, ref, tx)
    const { organisationCode, roundSlug } = thing
    const companions = await listCompanions(tx, { organisationCode, roundSlug })
    if (!offerCircles(companions).includes(circle)) throw UserError.of('circle-not-offered', undefined)
    // What is added to a coverage list meanwhile would stay in the old circle.
    if (ref.kind === 'coverage') await lockCoverageItems(tx, { organisationCode })
    if (from === circle && thing.circle === circle) return thing
    const isAsRead = ref.kind !== 'coverage' || (await requireSharedThing(ctx, ref, tx)).circle === from
    if (!isAsRead || !(await setCircle(tx, { ...ref, from, circle }))) {
      const { circle: other } = await requireSharedThing(ctx, ref, tx)
      throw UserError.of('sharing-changed', { circle: other }, 409)
    }
    await writeAudit(tx, {
      at: ctx.now(),
      personId: ctx.person?.id ?? null,
      organisationCode,
      roundSlug,
      action: 'sharing-changed',
      subject: `${subjects[ref.kind]}:${ref.id}`,
      detail: { kind: ref.kind, before: { circle: from }, after: { circle } },
    })
    return thing
  })
}
