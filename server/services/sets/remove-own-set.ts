import { authorise } from '../access/authorise.ts'
import { requireReadable } from '../access/require-readable.ts'
import type { OwnSet } from '#domain/sets/own-set.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { lockOwnSet } from '#server/store/own-sets/lock-own-set.ts'
import * as store from '#server/store/own-sets/remove-own-set.ts'
import { listReports } from '#server/store/reports/list-reports.ts'

/**
 * Takes away an own set that no report is about; the audit trail keeps what it held. Gives back what was removed.
 *
 * @throws UserError no-such-set, step-in-first, forbidden, or set-has-report where somebody has begun a report about it.
 */
export async function removeOwnSet(ctx: Context, { id }: { id: string }): Promise<OwnSet> {
  return ctx.db.transaction().execute(async (tx) => {
    const missing = UserError.of('no-such-set', undefined, 404)
    const stored = requireReadable(ctx, 'set.read', await lockOwnSet(tx, id), missing)
    const { organisationCode } = stored
    const person = authorise(ctx, 'set.change', { organisationCode })
    const reports = await listReports(tx, { subject: { kind: 'set', organisationCode, setId: id } })
    if (reports.length > 0) throw UserError.of('set-has-report', { reports: reports.length }, 409)
    await store.removeOwnSet(tx, id)
    await writeAudit(tx, {
      at: ctx.now(),
      personId: person.id,
      organisationCode,
      action: 'own-set-removed',
      subject: `own-set:${id}`,
      detail: { before: stored },
    })
    return stored
  })
}
