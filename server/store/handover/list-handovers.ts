import type { Handover } from '#domain/people/handover.ts'
import type { Database } from '#server/context.ts'

/**
 * The handovers of an organisation, the latest first. Whoever has left holds no role there any more, so this is read from
 * the program's database, which knows everybody's name.
 */
export async function listHandovers(db: Database, organisationCode: string): Promise<readonly Handover[]> {
  const rows = await db
    .selectFrom('handover')
    .innerJoin('person as giver', 'giver.id', 'from_person')
    .innerJoin('person as taker', 'taker.id', 'to_person')
    .where('organisation_code', '=', organisationCode)
    .select(['handover.id', 'at', 'ends_on', 'items', 'giver.name as from', 'taker.name as to'])
    .orderBy('at', 'desc')
    .orderBy('handover.id')
    .execute()
  return rows.map(({ id, at, ends_on, items, from, to }) => ({
    id,
    at,
    endsOn: ends_on,
    items,
    from,
    to,
  }))
}
