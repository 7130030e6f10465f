import { createHash } from 'node:crypto'
import type { Database } from '#server/context.ts'

const both = (text: string) => JSON.stringify({ sv: text, en: `${text} (en)` })
const at = (day: string, hour = 9) => new Date(`${day}T${String(hour).padStart(2, '0')}:30:15.250Z`)
const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

/** An id made of small numbers, the same every time. */
export const idOf = (kind: number, n = 0) =>
  `00000000-0000-4000-8000-${String(kind).padStart(6, '0')}${String(n).padStart(6, '0')}`

export const historyCode = 'X901'
export const historyRounds = ['provrundan-2022', 'provrundan-2024'] as const
const publishedRound = 'modellkommuner-2018-2020'
/** A text that everything between the database and a file could trip over. */
export const awkward = '=SUMMA(A1)\r\n"citat", ü 👩‍👩‍👧 שלום \\u0000 \u2028 <b>'

/** An organisation with a row of every kind that an archive holds, in two own rounds and in one that is published. */
export async function fillHistory(db: Database): Promise<void> {
  await fillOrganisation(db)
  for (const [n, slug] of historyRounds.entries()) {
    await fillRound(db, slug, n)
    await fillAssessment(db, slug, n)
    await fillImprovement(db, slug, n)
  }
  await joinPublished(db)
  await fillReports(db)
  await fillAudit(db)
}

async function fillOrganisation(db: Database): Promise<void> {
  const shared = {
    neighbours: ['0180'],
    also_known_as: ['Prov'],
    fictional: true,
    latitude: 59.327_45,
    longitude: 18.05,
  }
  await db
    .insertInto('organisation')
    .values([
      { ...shared, code: 'X900', kind: 'region', name: 'Provregionen', official_name: 'Region Prov' },
      {
        ...shared,
        code: historyCode,
        kind: 'municipality',
        name: 'Provköping',
        official_name: 'Provköpings kommun',
        women: 10_021,
        men: 9987,
        population_year: 2025,
        parent_code: 'X900',
      },
    ])
    .execute()
  const people = ['anna', 'bo', 'cilla', 'okand'].map((name) => ({
    id: `prov-${name}`,
    name,
    example: false,
  }))
  await db.insertInto('person').values(people).execute()
  await db
    .insertInto('role_held')
    .values({ person_id: 'prov-anna', role: 'strategist', organisation_code: historyCode, round_slug: null })
    .execute()
  await db
    .insertInto('unit')
    .values([
      { id: idOf(1, 2), organisation_code: historyCode, parent_id: null, kind: 'namnd', name: 'Provnämnden' },
      {
        id: idOf(1, 1),
        organisation_code: historyCode,
        parent_id: idOf(1, 2),
        kind: 'forvaltning',
        name: awkward,
      },
    ])
    .execute()
  const png = Buffer.from('89504e470d0a1a0a00ff', 'hex')
  await db
    .insertInto('organisation_arms')
    .values({
      organisation_code: historyCode,
      png,
      width: 40,
      height: 48,
      sha256: sha256(png),
      saved_at: at('2024-02-01'),
      person_id: 'prov-anna',
    })
    .execute()
}

async function fillRound(db: Database, slug: string, n: number): Promise<void> {
  await db
    .insertInto('round')
    .values({
      slug,
      programme: both('Provprogrammet'),
      name: both(`Provrundan ${n + 1}`),
      purpose: both(awkward),
      period: '2022–2024',
      status: n === 0 ? 'closed' : 'open',
      origin: 'own',
      instruments: ['checklist-2018'],
      notes: JSON.stringify([{ sv: 'Not', en: 'Note' }]),
      sources: JSON.stringify([{ title: 'Rapport', publisher: 'SKR', date: '2021-05', url: null }]),
    })
    .execute()
  const group = { round_slug: slug, position: 1, name: both('Grupp') }
  await db
    .insertInto('round_group')
    .values([
      { ...group, id: `${slug}-a` },
      { ...group, id: `${slug}-b`, position: 2 },
    ])
    .execute()
  const meeting = { round_slug: slug, theme: both('Styrning'), host: null, workbook_labels: ['BM 1'] }
  await db
    .insertInto('meeting')
    .values(
      ['bm1', 'bm2'].map((id, i) => ({
        ...meeting,
        id,
        position: i + 1,
        name: both(id),
        date: i === 0 ? '2022-03' : null,
        assessed: i === 0,
      })),
    )
    .execute()
  const taking = { round_slug: slug, kind: 'learner', status: 'active' } as const
  await db
    .insertInto('participation')
    .values([
      { ...taking, organisation_code: historyCode, group_id: `${slug}-a`, position: 1 },
      { ...taking, organisation_code: 'X002', group_id: `${slug}-b`, position: 2 },
    ])
    .execute()
}

/** The published rounds stand in every installation already. */
async function joinPublished(db: Database): Promise<void> {
  const group = await db
    .selectFrom('round_group')
    .selectAll()
    .where('round_slug', '=', publishedRound)
    .orderBy('position')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('participation')
    .values({
      round_slug: publishedRound,
      organisation_code: historyCode,
      group_id: group.id,
      kind: 'supporting-mentor',
      status: 'withdrew',
      position: 99,
    })
    .execute()
}

async function fillAssessment(db: Database, slug: string, n: number): Promise<void> {
  const import_id = n === 0 ? idOf(2) : null
  if (import_id !== null)
    await db
      .insertInto('workbook_import')
      .values({
        id: import_id,
        round_slug: slug,
        organisation_code: historyCode,
        file_name: 'Självskattning prov.xlsx',
        sha256: sha256('workbook'),
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

async function fillImprovement(db: Database, slug: string, n: number): Promise<void> {
  await db
    .insertInto('improvement')
    .values({
      id: idOf(6, n),
      organisation_code: historyCode,
      round_slug: slug,
      title: 'Snöröjning',
      area: 'gator',
      sub_goals: ['health', 'power'],
      related_items: JSON.stringify([{ instrumentId: 'checklist-2018', item: 1 }]),
      challenge: awkward,
      what_was_done: 'Gångbanor först',
      owner_name: 'Gatukontoret',
      created_at: at('2022-05-01'),
    })
    .execute()
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
}

async function fillReports(db: Database): Promise<void> {
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
      .values({ report_id, part, body, sha256: sha256(body) })
      .execute()
  }
  for (const language of ['sv', 'en'] as const)
    for (const format of ['pdf', 'archive-pdf', 'docx', 'xlsx', 'html', 'json'] as const) {
      const bytes = Buffer.from([...Buffer.from(`${language} ${format} ${n}`), 0, 1, 2, 253, 254, 255])
      await db
        .insertInto('report_file')
        .values({ report_id, language, format, bytes, sha256: sha256(bytes) })
        .execute()
    }
}

async function fillAudit(db: Database): Promise<void> {
  const rate = { item: 1, answer: 'rated', value: 2.5 }
  const entries = [
    ['prov-anna', 'create-occasion', `occasion:${idOf(3, 0)}`, {}],
    ['prov-bo', 'rate', `assessment:${idOf(4, 1)}`, rate],
    ['prov-bo', 'rate', `assessment:${idOf(5, 1)}`, rate],
    // Two lines that say the same are still two.
    ['prov-bo', 'rate', `assessment:${idOf(4, 1)}`, rate],
    [
      'prov-okand',
      'improvement-removed',
      `improvement:${idOf(6, 99)}`,
      { before: { organisationCode: historyCode } },
    ],
    ['prov-okand', 'improvement-added', `improvement:${idOf(6, 99)}`, { title: awkward }],
    ['operator', 'result-removed', `improvement-result:${idOf(7, 99)}`, { improvementId: idOf(6, 99) }],
    [
      null,
      'unit-removed',
      `unit:${idOf(1, 99)}`,
      { before: { organisationCode: historyCode, name: 'Borta' } },
    ],
    ['operator', 'import-workbook', `participation:${historyRounds[0]}/${historyCode}`, {}],
    ['prov-anna', 'save-report-text', idOf(8, 4), { body: awkward }],
    ['operator', 'round.change-status', historyRounds[1], { to: 'open' }],
    ['operator', 'unit-added', `unit:${idOf(1, 98)}`, { after: { organisationCode: 'X002' } }],
  ] as const
  for (const [person_id, action, subject, detail] of entries)
    await db
      .insertInto('audit_entry')
      .values({ at: at('2023-05-01'), person_id, action, subject, detail: JSON.stringify(detail) })
      .execute()
}
