import type { SeenFigures } from '#domain/challenges/seen-figures.ts'
import type { Database } from '#server/context.ts'
import { at, canary, idOf, items, keyFigure, type Tenant, tenants } from './tenants.ts'

/** The occasions of a tenant in a round, by their state. */
export const occasions = { rating: 'bm1', agreeing: 'bm2', closed: 'bm3' } as const
type State = keyof typeof occasions

/** Who has a sheet at every occasion of their organisation. */
export const invited = ['strategist', 'politician'] as const

/** What an organisation does: self-assessments, improvements, challenges, goals, sets and coverage. */
export async function fillWork(owner: Database, tenant: Tenant): Promise<void> {
  const { round } = tenants[tenant]
  if (round !== null)
    for (const state of Object.keys(occasions) as State[]) await fillOccasion(owner, { tenant, round, state })
  await fillChallenge(owner, tenant)
  await fillImprovement(owner, tenant, { kind: 'own-improvement', round: null })
  if (round !== null) await fillImprovement(owner, tenant, { kind: 'improvement', round })
  await fillGoal(owner, tenant)
  await fillLists(owner, tenant)
}

type Occasion = Readonly<{ tenant: Tenant; round: string; state: State }>

async function fillOccasion(owner: Database, { tenant, round, state }: Occasion): Promise<void> {
  const occasion_id = idOf(tenant, `${state} occasion`)
  await owner
    .insertInto('occasion')
    .values({
      id: occasion_id,
      round_slug: round,
      organisation_code: tenants[tenant].code,
      meeting_id: occasions[state],
      instrument_id: 'checklist-2018',
      level_id: 'overall',
      label: canary(tenant, 'occasion', 'label'),
      date: '2026-03-01',
      state,
      source: 'browser',
      shift_note: canary(tenant, 'occasion', 'shift_note'),
      created_at: at,
    })
    .execute()
  await owner
    .insertInto('occasion_event')
    .values({
      occasion_id,
      to_state: state,
      reason: canary(tenant, 'occasion_event', 'reason'),
      at,
      person_id: `${tenant}-strategist`,
    })
    .execute()
  for (const role of invited) {
    const assessment_id = idOf(tenant, `${state} sheet ${role}`)
    const submitted_at = state === 'rating' ? null : at
    await owner
      .insertInto('assessment')
      .values({ id: assessment_id, occasion_id, person_id: `${tenant}-${role}`, role, submitted_at })
      .execute()
    const comment = canary(tenant, 'rating', 'comment')
    await owner
      .insertInto('rating')
      .values({ assessment_id, item: 1, answer: 'rated', value: 2, comment, saved_at: at })
      .execute()
  }
  if (state === 'rating') return
  const written = {
    reason: canary(tenant, 'consensus', 'reason'),
    evidence: canary(tenant, 'consensus', 'evidence'),
    written: canary(tenant, 'consensus', 'written'),
    saved_at: at,
    person_id: `${tenant}-strategist`,
  }
  for (const item of items)
    await owner
      .insertInto('consensus')
      .values({ ...written, occasion_id, item, answer: 'rated', value: 2 })
      .execute()
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
