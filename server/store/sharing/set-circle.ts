import type { Circle } from '#domain/access/circle.ts'
import type { SharedKind, SharedRef } from '#domain/sharing/shared-thing.ts'
import type { Database } from '#server/context.ts'

const tables = {
  occasion: 'occasion',
  improvement: 'improvement',
  challenge: 'challenge',
  goal: 'goal',
  set: 'own_set',
  coverage: 'coverage_item',
  report: 'report',
} as const satisfies Record<SharedKind, string>

type Change = SharedRef & Readonly<{ from: Circle; circle: Circle }>

/**
 * Shares something with another circle where it is still shared with `from`, and says whether it was; a coverage list
 * whole, which has to be locked before.
 */
export async function setCircle(db: Database, { kind, id, from, circle }: Change): Promise<boolean> {
  const change = db.updateTable(tables[kind]).set({ circle })
  const { numUpdatedRows } = await (
    kind === 'coverage'
      ? change.where('organisation_code', '=', id)
      : change.where('id', '=', id).where('circle', '=', from)
  ).executeTakeFirstOrThrow()
  return numUpdatedRows > 0
}
