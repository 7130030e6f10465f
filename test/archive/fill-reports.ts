import type { Database } from '#server/context.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { at, awkward, historyCode, historyRounds, idOf } from './made-up.ts'

/** Reports in every state, with texts, comments, events and what adopted ones froze. */
export async function fillReports(db: Database): Promise<void> {
  const [first, second] = historyRounds
  const whole = { version: 4, created_at: at('2023-03-01'), person_id: 'prov-anna' }
  const adopted = {
    taken_at: at('2023-04-01'),
    adopted_at: at('2023-04-02'),
    adopted_by: 'prov-cilla',
    adopted_on: '2023-04-01',
    adopted_body: 'Kommunstyrelsen',
    diary_number: 'KS 2023/17',
  }
  const ofOrganisation = { kind: 'organisation', round_slug: first, organisation_code: historyCode } as const
  await db
    .insertInto('report')
    .values([
      // The later one has the smaller id, so that no order of ids is the order of references.
      { ...whole, ...ofOrganisation, ...adopted, id: idOf(8, 1), state: 'adopted', supersedes: idOf(8, 2) },
      { ...whole, ...ofOrganisation, ...adopted, id: idOf(8, 2), state: 'superseded' },
      { ...whole, id: idOf(8, 3), kind: 'year', organisation_code: historyCode, year: 2024, state: 'review' },
      {
        ...whole,
        id: idOf(8, 4),
        kind: 'brief',
        round_slug: second,
        organisation_code: historyCode,
        state: 'draft',
      },
      { ...whole, id: idOf(8, 5), kind: 'round', round_slug: second, state: 'draft' },
      {
        ...whole,
        id: idOf(8, 6),
        kind: 'meeting',
        round_slug: second,
        group_id: `${second}-a`,
        meeting_id: 'bm1',
        state: 'draft',
      },
      {
        ...whole,
        id: idOf(8, 7),
        kind: 'set',
        organisation_code: historyCode,
        set_id: idOf(12, 1),
        state: 'draft',
      },
    ])
    .execute()
  for (const n of [1, 2, 3, 4, 5]) await fillReport(db, idOf(8, n), n <= 2)
}

async function fillReport(db: Database, report_id: string, isAdopted: boolean): Promise<void> {
  const n = Number(report_id.slice(-2))
  await db
    .insertInto('report_event')
    .values([
      { report_id, to_state: 'draft', at: at('2023-03-01'), person_id: 'prov-anna' },
      { report_id, to_state: 'review', reason: awkward, at: at('2023-03-02'), person_id: null },
    ])
    .execute()
  await db
    .insertInto('report_comment')
    .values({
      id: idOf(9, n),
      report_id,
      section: 'summary',
      body: awkward,
      at: at('2023-03-03'),
      person_id: 'prov-bo',
      settled_at: n % 2 === 1 ? at('2023-03-04') : null,
      settled_by: n % 2 === 1 ? 'prov-okand' : null,
    })
    .execute()
  await db
    .insertInto('report_text')
    .values({
      report_id,
      section: 'summary',
      language: 'sv',
      body: awkward,
      version: 2,
      saved_at: at('2023-03-03'),
      person_id: 'prov-anna',
    })
    .execute()
  if (!isAdopted) return
  for (const part of ['document-sv', 'document-en', 'data'] as const) {
    const body = JSON.stringify({ part, text: awkward, n }, null, n)
    await db
      .insertInto('report_frozen')
      .values({ report_id, part, body, sha256: sha256Of(body) })
      .execute()
  }
  for (const language of ['sv', 'en'] as const)
    for (const format of ['pdf', 'archive-pdf', 'docx', 'xlsx', 'html', 'json'] as const) {
      const bytes = Buffer.from([...Buffer.from(`${language} ${format} ${n}`), 0, 1, 2, 253, 254, 255])
      await db
        .insertInto('report_file')
        .values({ report_id, language, format, bytes, sha256: sha256Of(bytes) })
        .execute()
    }
}
