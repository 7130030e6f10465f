import type { Application } from '#server/context.ts'
import { writeAudit } from '#server/store/audit/write-audit.ts'
import { listRetention } from '#server/store/privacy/list-retention.ts'
import { removePastRetention } from '#server/store/privacy/remove-past-retention.ts'

/**
 * Removes what organisations have decided not to keep any longer, each decision by itself, with a line in their audit
 * trail of what and how many. Nothing is removed that nobody has decided about.
 *
 * @returns how many rows were removed.
 */
export async function carryOutRetention({ db, now }: Pick<Application, 'db' | 'now'>): Promise<number> {
  let removed = 0
  for (const { organisationCode, what, months, decidedBy } of await listRetention(db, null))
    removed += await db.transaction().execute(async (tx) => {
      const at = now()
      const rows = await removePastRetention(tx, { organisationCode, what, months, at })
      if (rows > 0)
        await writeAudit(tx, {
          at,
          personId: null,
          organisationCode,
          action: 'retention-carried-out',
          subject: `organisation:${organisationCode}`,
          detail: { what, rows, months, decidedBy },
        })
      return rows
    })
  return removed
}
