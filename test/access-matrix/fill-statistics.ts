import type { SeenFigures } from '#domain/challenges/seen-figures.ts'
import type { Database } from '#server/context.ts'
import { at, canary, idOf, keyFigure, type Tenant, tenants } from './tenants.ts'

/** What an organisation does with statistics: challenges, goals, sets and coverage. */
export async function fillStatistics(owner: Database, tenant: Tenant): Promise<void> {
  await fillChallenge(owner, tenant)
  await fillGoal(owner, tenant)
  await fillLists(owner, tenant)
}

async function fillChallenge(owner: Database, tenant: Tenant): Promise<void> {
  const word = (column: string) => canary(tenant, 'challenge', column)
  const seen: SeenFigures = {
    title: word('seen'),
    kind: 'split',
    source: 'kolada',
    fetchedAt: at.toISOString(),
    area: tenants[tenant].code,
    areaName: tenant,
    years: [{ year: 2021, women: 301_200, men: 340_100, difference: -38_900 }],
    carriedForward: false,
    peers: null,
    nation: null,
    unit: 'kronor',
    unitText: 'kr',
    of: 'women-men',
    better: 'high',
    gapAs: null,
  }
  const challenge = {
    organisation_code: tenants[tenant].code,
    key_figure: keyFigure,
    title: word('title'),
    about: 'women' as const,
    snapshot: '000001',
    seen: JSON.stringify(seen),
    what: word('what'),
    for_whom: word('for_whom'),
    why: word('why'),
    consequences: word('consequences'),
    background: word('background'),
    hypothesis: word('hypothesis'),
    created_at: at,
    person_id: `${tenant}-strategist`,
  }
  await owner
    .insertInto('challenge')
    .values([
      { ...challenge, id: idOf(tenant, 'challenge') },
      {
        ...challenge,
        id: idOf(tenant, 'set-aside challenge'),
        set_aside_because: word('set_aside_because'),
      },
    ])
    .execute()
}

async function fillGoal(owner: Database, tenant: Tenant): Promise<void> {
  const word = (column: string) => canary(tenant, 'goal', column)
  const goal = {
    organisation_code: tenants[tenant].code,
    key_figure: keyFigure,
    key_figure_title: word('key_figure_title'),
    title: word('title'),
    wanted: 'at-least' as const,
    target_women: 400_000,
    target_men: 400_000,
    reason: word('reason'),
    by_year: 2030,
    decided_by: word('decided_by'),
    created_at: at,
    person_id: `${tenant}-strategist`,
  }
  const ended = { ended_because: word('ended_because'), ended_on: '2026-11-01' }
  await owner
    .insertInto('goal')
    .values([
      { ...goal, id: idOf(tenant, 'goal') },
      { ...goal, ...ended, id: idOf(tenant, 'ended goal') },
    ])
    .execute()
  const state = { year: 2021, women: 1, men: 2, women_reached: false, men_reached: false }
  await owner
    .insertInto('goal_state')
    .values({ ...state, goal_id: idOf(tenant, 'goal'), snapshot: '000001', snapshot_at: at, computed_at: at })
    .execute()
}

async function fillLists(owner: Database, tenant: Tenant): Promise<void> {
  const shared = {
    organisation_code: tenants[tenant].code,
    created_at: at,
    person_id: `${tenant}-strategist`,
  }
  const word = (column: string) => canary(tenant, 'own_set', column)
  await owner
    .insertInto('own_set')
    .values({
      ...shared,
      id: idOf(tenant, 'set'),
      name: word('name'),
      guidance: word('guidance'),
      key_figures: [keyFigure],
    })
    .execute()
  const text = (column: string) => canary(tenant, 'coverage_item', column)
  await owner
    .insertInto('coverage_item')
    .values({
      ...shared,
      id: idOf(tenant, 'coverage'),
      kind: 'statistic',
      name: text('name'),
      kept_by: text('kept_by'),
      individual_based: true,
      kept_since: '2015-01-01',
      note: text('note'),
    })
    .execute()
}
