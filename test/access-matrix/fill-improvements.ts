import type { Database } from '#server/context.ts'
import { dayNumber, dayOfNumber } from '#stats/day-number.ts'
import { fillTrials } from './fill-trials.ts'
import { at, canary, idOf, type Tenant, tenants } from './tenants.ts'

/** The improvements of an organisation, one of its own and one in its round, with what was tried, measured and came of them. */
export async function fillImprovements(owner: Database, tenant: Tenant): Promise<void> {
  const { round } = tenants[tenant]
  await fillImprovement(owner, tenant, { kind: 'own-improvement', round: null })
  if (round !== null) await fillImprovement(owner, tenant, { kind: 'improvement', round })
}

async function fillImprovement(
  owner: Database,
  tenant: Tenant,
  { kind, round }: { kind: string; round: string | null },
): Promise<void> {
  const id = idOf(tenant, kind)
  const word = (column: string) => canary(tenant, 'improvement', column)
  await owner
    .insertInto('improvement')
    .values({
      id,
      organisation_code: tenants[tenant].code,
      round_slug: round,
      title: word('title'),
      area: 'idrott',
      sub_goals: ['health'],
      related_items: '[]',
      challenge: word('challenge'),
      what_was_done: word('what_was_done'),
      owner_name: word('owner_name'),
      // One of the two is over.
      ...(kind === 'own-improvement'
        ? { state: 'finished' as const, ended_on: '2025-10-31', ended_because: word('ended_because') }
        : {}),
      aim: JSON.stringify({
        measure: word('aim'),
        unit: 'timmar',
        of: 'women-men',
        women: 2,
        men: 2,
        by: '2027-12-31',
        today: null,
      }),
      decisions: JSON.stringify([{ title: word('decisions'), reference: '', date: null, url: '' }]),
      created_at: at,
      challenge_id: idOf(tenant, 'challenge'),
    })
    .execute()
  const of = { date: '2026-01-31', women: 1, men: 2 }
  await owner
    .insertInto('improvement_result')
    .values({
      id: idOf(tenant, `${kind} result`),
      improvement_id: id,
      step: 'outcome',
      date: '2026-10-31',
      description: canary(tenant, 'improvement_result', 'description'),
      evidence: canary(tenant, 'improvement_result', 'evidence'),
      change: JSON.stringify({
        measure: canary(tenant, 'improvement_result', 'change'),
        unit: 'timmar',
        of: 'women-men',
        before: of,
        after: { ...of, date: '2026-10-31' },
        source: 'Bokningssystemet',
      }),
      created_at: at,
    })
    .execute()
  await fillTrials(owner, tenant, kind)
  if (kind === 'own-improvement') await fillFollowUp(owner, tenant, id)
  await fillMeasure(owner, tenant, kind)
}

/** What has become of the one that was over a year ago, and an address that no longer leads anywhere. */
async function fillFollowUp(owner: Database, tenant: Tenant, improvement_id: string): Promise<void> {
  await owner
    .insertInto('follow_up')
    .values({
      improvement_id,
      wave: 1,
      asked_at: at,
      reminded_at: null,
      fate: 'in-use',
      witness: canary(tenant, 'follow_up', 'witness'),
      said: canary(tenant, 'follow_up', 'said'),
      answered_on: '2026-11-01',
      person_id: `${tenant}-strategist`,
      version: 1,
    })
    .execute()
  await owner
    .insertInto('link_check')
    .values({
      improvement_id,
      url: `https://exempel.se/${canary(tenant, 'link_check', 'url')}`,
      checked_at: at,
      outcome: 'gone',
      failures: 2,
      failed_since: '2026-11-01',
      failed_on: '2026-11-02',
    })
    .execute()
}

/** A measure of twenty weeks, in the eighth of which few women are counted. */
async function fillMeasure(owner: Database, tenant: Tenant, improvement: string): Promise<void> {
  const measure_id = idOf(tenant, `${improvement} measure`)
  await owner
    .insertInto('measure')
    .values({
      id: measure_id,
      improvement_id: idOf(tenant, improvement),
      name: canary(tenant, 'measure', 'name'),
      kind: 'count',
      unit: canary(tenant, 'measure', 'unit'),
      of: 'women-men',
      every: 'week',
      better: 'lower',
      source: canary(tenant, 'measure', 'source'),
      created_at: at,
    })
    .execute()
  const points = Array.from({ length: 20 }, (_, i) => ({
    measure_id,
    kind: 'count' as const,
    every: 'week' as const,
    date: dayOfNumber(dayNumber('2026-01-05') + 7 * i),
    women: i === 7 ? 3 : 30 + (i % 4),
    men: 20 + (i % 3),
    note: i === 0 ? canary(tenant, 'measure_point', 'note') : '',
  }))
  await owner.insertInto('measure_point').values(points).execute()
}
