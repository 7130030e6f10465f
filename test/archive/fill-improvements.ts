import type { Database } from '#server/context.ts'
import { fillTrials } from './fill-trials.ts'
import { at, awkward, historyCode, idOf } from './made-up.ts'

/** All that can be said of an improvement that has been finished. */
const everythingSaid = {
  owner_id: 'prov-cilla',
  unit_id: idOf(1, 2),
  state: 'finished' as const,
  due_on: '2023-06-30',
  ended_on: '2023-05-31',
  ended_because: awkward,
  aim: JSON.stringify({
    measure: 'Fallolyckor',
    unit: 'antal',
    of: 'women-men',
    women: 6.5,
    men: 6.5,
    by: '2023-12-31',
    today: { women: 12.5, men: 8 },
  }),
  key_figures: ['N15419'],
  sdg_targets: ['5.1', '5.c'],
  charter_articles: ['gender-budgeting'],
  decisions: JSON.stringify([
    { title: awkward, reference: 'PS 2022/17', date: '2022-04-12', url: 'https://example.org/beslut' },
    { title: 'Muntligt', reference: '', date: null, url: '' },
  ]),
}

/** Improvements with results on the chain; one belongs to no round, and two began with a challenge. */
export async function fillImprovement(db: Database, slug: string, n: number): Promise<void> {
  const improvement = {
    organisation_code: historyCode,
    title: 'Snöröjning',
    area: 'gator',
    sub_goals: ['health', 'power'],
    related_items: JSON.stringify([{ instrumentId: 'checklist-2018', item: 1 }]),
    challenge: awkward,
    what_was_done: 'Gångbanor först',
    owner_name: 'Gatukontoret',
    created_at: at('2022-05-01'),
  }
  await db
    .insertInto('improvement')
    .values({
      ...improvement,
      ...(n === 0 ? {} : { unit_id: idOf(1, 1), owner_id: 'prov-bo' }),
      id: idOf(6, n),
      round_slug: slug,
      challenge_id: n === 0 ? null : idOf(10, 1),
    })
    .execute()
  if (n === 0)
    await db
      .insertInto('improvement')
      .values({
        ...improvement,
        ...everythingSaid,
        id: idOf(6, 50),
        round_slug: null,
        challenge_id: idOf(10, 2),
      })
      .execute()
  if (n === 0) await fillFollowUps(db, idOf(6, 50))
  await fillTrials(db, n)
  const change = {
    measure: 'Fallolyckor',
    unit: 'antal',
    of: 'women-men',
    before: { women: 12.5, men: 8, date: '2022-01-01' },
    after: { women: 6, men: 7.25, date: '2023-01-01' },
    source: 'Regionen',
  }
  const result = {
    improvement_id: idOf(6, n),
    description: 'Färre faller',
    evidence: '',
    created_at: at('2023-02-01'),
  }
  await db
    .insertInto('improvement_result')
    .values([
      { ...result, id: idOf(7, n * 2), step: 'activity', date: '2022-06-01' },
      {
        ...result,
        id: idOf(7, n * 2 + 1),
        step: 'outcome',
        date: '2023-01-31',
        change: JSON.stringify(change),
      },
    ])
    .execute()
  await fillMeasures(db, n)
}

/** One measure of each kind of period that people use, with a point that is not known for one of the sexes. */
async function fillMeasures(db: Database, n: number): Promise<void> {
  const kinds = [
    { kind: 'share', unit: '', every: 'week', date: '2022-05-02', women_of: 40, men_of: 30 },
    { kind: 'time', unit: 'dagar', every: 'month', date: '2022-05-01', women_of: null, men_of: 12 },
  ] as const
  for (const [i, { kind, unit, every, date, women_of, men_of }] of kinds.entries()) {
    const measure_id = idOf(60 + n, i)
    await db
      .insertInto('measure')
      .values({
        id: measure_id,
        improvement_id: idOf(6, n),
        name: awkward,
        kind,
        unit,
        of: 'women-men',
        every,
        better: 'lower',
        source: awkward,
        baseline_end: i === 0 ? '2022-06-30' : null,
        version: 2,
        created_at: at('2022-05-01'),
      })
      .execute()
    const point = { measure_id, kind, every }
    await db
      .insertInto('measure_point')
      .values([
        { ...point, date, women: 12, women_of, men: 9, men_of, note: awkward },
        {
          ...point,
          date: i === 0 ? '2022-05-09' : '2022-06-01',
          women: null,
          women_of: null,
          men: 8,
          men_of,
        },
      ])
      .execute()
  }
}

/** What has been asked and said of an improvement that is over: an answer, and a question that nobody has answered. */
async function fillFollowUps(db: Database, improvement_id: string): Promise<void> {
  await db
    .insertInto('follow_up')
    .values([
      {
        improvement_id,
        wave: 1,
        asked_at: at('2024-05-31'),
        reminded_at: null,
        fate: 'adapted',
        witness: awkward,
        said: awkward,
        answered_on: '2024-06-02',
        person_id: 'prov-cilla',
        version: 2,
      },
      {
        improvement_id,
        wave: 2,
        asked_at: at('2025-05-31'),
        reminded_at: at('2025-06-30'),
        fate: null,
        answered_on: null,
        person_id: null,
      },
    ])
    .execute()
}
