import type { Database } from '#server/context.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { at, awkward, historyCode, idOf } from './made-up.ts'

/** An occasion with its sheets, answers, agreement and events. */
export async function fillAssessment(db: Database, slug: string, n: number): Promise<void> {
  const import_id = n === 0 ? idOf(2) : null
  if (import_id !== null)
    await db
      .insertInto('workbook_import')
      .values({
        id: import_id,
        round_slug: slug,
        organisation_code: historyCode,
        file_name: 'Självskattning prov.xlsx',
        sha256: sha256Of('workbook'),
        problems: JSON.stringify([{ sheet: 'BM 1', cell: 'C7', code: 'odd', values: [1, 2.5, null, true] }]),
        imported_at: at('2022-03-02'),
        person_id: 'prov-anna',
      })
      .execute()
  const occasion_id = idOf(3, n)
  await db
    .insertInto('occasion')
    .values({
      id: occasion_id,
      round_slug: slug,
      organisation_code: historyCode,
      meeting_id: 'bm1',
      instrument_id: 'checklist-2018',
      level_id: 'overall',
      label: 'BM 1',
      date: n === 0 ? '2022-03-01' : null,
      state: n === 0 ? 'closed' : 'rating',
      source: n === 0 ? 'workbook' : 'browser',
      import_id,
      shift_note: awkward,
      version: 3,
      created_at: at('2022-03-01'),
    })
    .execute()
  for (const to_state of n === 0 ? (['rating', 'agreeing', 'closed'] as const) : (['rating'] as const))
    await db
      .insertInto('occasion_event')
      .values({ occasion_id, to_state, reason: 'Klart', at: at('2022-03-01'), person_id: 'prov-anna' })
      .execute()
  await fillAnswers(db, occasion_id, n)
}

async function fillAnswers(db: Database, occasion_id: string, n: number): Promise<void> {
  for (const [i, person_id] of ['prov-anna', 'prov-bo'].entries()) {
    const assessment_id = idOf(4 + n, i)
    const submitted_at = i === 0 ? at('2022-03-01', 10) : null
    await db
      .insertInto('assessment')
      .values({
        id: assessment_id,
        occasion_id,
        person_id,
        role: i === 0 ? 'strategist' : 'politician',
        submitted_at,
      })
      .execute()
    await db
      .insertInto('rating')
      .values([
        {
          assessment_id,
          item: 1,
          answer: 'rated',
          value: 2.5,
          comment: awkward,
          saved_at: at('2022-03-01'),
          version: 2,
        },
        { assessment_id, item: 2, answer: 'unknown', value: null, comment: '', saved_at: at('2022-03-01') },
        {
          assessment_id,
          item: 10,
          answer: 'not-applicable',
          value: null,
          comment: '',
          saved_at: at('2022-03-01'),
        },
      ])
      .execute()
  }
  if (n > 0) return
  const agreed = {
    occasion_id,
    reason: 'Enade',
    evidence: 'https://example.org',
    saved_at: at('2022-03-01', 11),
  }
  await db
    .insertInto('consensus')
    .values([
      { ...agreed, item: 1, answer: 'rated', value: 3, written: null, person_id: 'prov-anna' },
      { ...agreed, item: 2, answer: 'unrated', value: null, written: '2–3?', person_id: null },
    ])
    .execute()
}
