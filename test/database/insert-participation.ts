import type { Database } from '#server/context.ts'

/** Puts one fictional organisation into a round of its own, for tests that must not depend on the example round. */
export async function insertParticipation(
  db: Database,
  { code, roundSlug }: { code: string; roundSlug: string },
): Promise<void> {
  const localized = JSON.stringify({ sv: 'Prov', en: 'Test' })
  await db
    .insertInto('organisation')
    .values({
      code,
      kind: 'municipality',
      name: 'Provköping',
      official_name: 'Provköpings kommun',
      neighbours: [],
      fictional: true,
    })
    .execute()
  await db
    .insertInto('round')
    .values({
      slug: roundSlug,
      programme: localized,
      name: localized,
      purpose: localized,
      period: '2026',
      status: 'open',
      origin: 'own',
      instruments: ['checklist-2018'],
      notes: '[]',
      sources: '[]',
    })
    .execute()
  const groupId = `${roundSlug}-a`
  await db
    .insertInto('round_group')
    .values({ id: groupId, round_slug: roundSlug, position: 1, name: localized })
    .execute()
  await db
    .insertInto('participation')
    .values({
      round_slug: roundSlug,
      organisation_code: code,
      group_id: groupId,
      kind: 'learner',
      status: 'active',
      position: 1,
    })
    .execute()
}
