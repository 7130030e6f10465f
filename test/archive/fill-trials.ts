import type { Database } from '#server/context.ts'
import { at, awkward, idOf } from './made-up.ts'

/** Cycles of an improvement, whole and half-filled, one built on the other, and what is written on a worksheet. */
export async function fillTrials(db: Database, n: number): Promise<void> {
  const cycle = {
    improvement_id: idOf(6, n),
    title: awkward,
    plan: 'Gångbanor före körbanor i ett område',
    prediction: 'Färre faller, flest kvinnor',
    begun_on: '2022-05-02',
    study_on: '2022-06-01',
    created_at: at('2022-05-02'),
  }
  await db
    .insertInto('cycle')
    .values([
      {
        ...cycle,
        id: idOf(20, n * 2),
        number: 1,
        done: 'Två veckor av fyra',
        done_on: '2022-05-30',
        numbers: '',
        women: awkward,
        men: 'Märkte inget',
        verdict: 'partly',
        studied_on: '2022-06-02',
        decision: 'adapt',
        because: 'Börja tidigare på dagen',
        acted_on: '2022-06-02',
        version: 4,
      },
      { ...cycle, id: idOf(20, n * 2 + 1), number: 2, follows: 1 },
    ])
    .execute()
  await db
    .insertInto('worksheet')
    .values({
      id: idOf(21, n),
      improvement_id: idOf(6, n),
      method: n === 0 ? 'lotus' : '4r',
      title: awkward,
      answers: JSON.stringify(n === 0 ? { 'petal.1.cause.women': awkward } : {}),
      version: 2,
      created_at: at('2022-05-02'),
    })
    .execute()
}
