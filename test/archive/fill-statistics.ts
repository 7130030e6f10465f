import type { SeenFigures } from '#domain/challenges/seen-figures.ts'
import type { Database } from '#server/context.ts'
import { at, awkward, historyCode, idOf } from './made-up.ts'

const seen: SeenFigures = {
  title: awkward,
  kind: 'split',
  source: 'kolada',
  fetchedAt: '2024-04-01T08:00:00.000Z',
  area: '1280',
  areaName: 'Malmö',
  years: [
    { year: 2021, women: 301_200.5, men: 0, difference: 301_200.5 },
    { year: 2022, women: null, men: null, difference: -1.25e-7 },
  ],
  carriedForward: false,
  peers: { kind: 'skr', id: 'C7', n: 23, medianDifference: -0.1 },
  nation: { year: 2022, women: 1, men: null, difference: 0 },
  unit: 'kronor',
  unitText: 'kr',
  of: 'women-men',
  better: 'high',
  gapAs: null,
}

/** What people have made of statistics: challenges, goals and how they stood, own sets, and coverage by sex. */
export async function fillStatistics(db: Database): Promise<void> {
  const own = { organisation_code: historyCode, created_at: at('2024-04-02'), person_id: 'prov-anna' }
  const challenge = {
    ...own,
    key_figure: 'N00905',
    title: awkward,
    about: 'women' as const,
    snapshot: '000002',
  }
  await db
    .insertInto('challenge')
    .values([
      {
        ...challenge,
        id: idOf(10, 1),
        seen: JSON.stringify(seen),
        hypothesis: awkward,
        what: 'Lägre inkomst',
      },
      {
        ...challenge,
        id: idOf(10, 2),
        seen: JSON.stringify({ ...seen, peers: null, nation: null }),
        set_aside_because: 'Fångas av en annan',
        version: 3,
      },
    ])
    .execute()
  await fillGoals(db, own)
  await db
    .insertInto('own_set')
    .values({ ...own, id: idOf(12, 1), name: 'Våra', guidance: awkward, key_figures: ['N00905', 'U01405'] })
    .execute()
  const item = { ...own, kept_since: '2015-01-01', kept_by: 'Vård- och omsorg' }
  await db
    .insertInto('coverage_item')
    .values([
      {
        ...item,
        id: idOf(13, 1),
        kind: 'statistic',
        name: awkward,
        individual_based: true,
        split_since: '2019-06-30',
      },
      {
        ...item,
        id: idOf(13, 2),
        kind: 'report',
        name: 'Gator',
        individual_based: false,
        ended_on: '2020-12-31',
        note: 'Slutade',
      },
    ])
    .execute()
}

async function fillGoals(
  db: Database,
  own: { organisation_code: string; created_at: Date; person_id: string },
): Promise<void> {
  const goal = { ...own, key_figure: 'N00905', key_figure_title: 'Inkomst', title: 'Mål', by_year: 2030 }
  await db
    .insertInto('goal')
    .values([
      { ...goal, id: idOf(11, 1), wanted: 'at-least', target_women: 50.1, target_men: 50.1 },
      {
        ...goal,
        id: idOf(11, 2),
        wanted: 'at-most',
        target_women: 0,
        target_men: 0.1 + 0.2,
        reason: awkward,
        decided_by: 'Kommunstyrelsen § 4',
        ended_because: 'Nått',
        ended_on: '2024-05-31',
        version: 2,
      },
    ])
    .execute()
  const state = { goal_id: idOf(11, 1), snapshot: '000002', computed_at: at('2024-04-02') }
  const none = { year: null, women: null, men: null, women_reached: null, men_reached: null }
  await db
    .insertInto('goal_state')
    .values([
      { ...state, ...none, snapshot_at: at('2024-04-01') },
      // The same name in another installation.
      {
        ...state,
        snapshot_at: at('2025-04-01'),
        year: 2022,
        women: 50.1,
        men: 49.999_999_999,
        women_reached: true,
        men_reached: false,
      },
    ])
    .execute()
}
