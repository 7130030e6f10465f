import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Database } from '#server/context.ts'

export const code = 'X901'
/** Five rounds of two years each, twelve occasions in every round, eight raters at each. */
const rounds = Array.from({ length: 5 }, (_, i) => `decennium-${i + 1}`)
const occasionsInRound = 12
const raters = Array.from({ length: 8 }, (_, i) => `rater-${i + 1}`)
const items = Array.from({ length: 10 }, (_, i) => i + 1)

const both = (text: string) => JSON.stringify({ sv: text, en: text })
const at = new Date('2026-11-20T12:00:00Z')
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')
const words = 'Kvinnor och män får olika mycket, och vi vet nu varför. '.repeat(4)

/** An organisation with ten years of history: rounds, ratings, improvements, and twenty adopted reports with files. */
export async function fillDecade(db: Database): Promise<void> {
  await db
    .insertInto('organisation')
    .values({
      code,
      kind: 'municipality',
      name: 'Måttstad',
      official_name: 'Måttstads kommun',
      neighbours: [],
      fictional: true,
    })
    .execute()
  await db
    .insertInto('person')
    .values(raters.map((id) => ({ id, name: `Person ${id}` })).map((one) => ({ ...one, example: false })))
    .execute()
  for (const slug of rounds) {
    await fillRound(db, slug)
    for (let n = 0; n < occasionsInRound; n++) await fillOccasion(db, slug, `m${n}`)
    for (let n = 0; n < 20; n++) await fillImprovement(db, slug, n)
  }
  for (let year = 2007; year < 2027; year++) await fillReport(db, year)
}

async function fillRound(db: Database, slug: string): Promise<void> {
  const own = { status: 'closed', origin: 'own', notes: '[]', sources: '[]' } as const
  const named = { programme: both('Programmet'), name: both(slug), purpose: both(words), period: '2016–2026' }
  await db
    .insertInto('round')
    .values({ slug, ...named, ...own, instruments: ['checklist-2018'] })
    .execute()
  const group_id = `${slug}-a`
  await db
    .insertInto('round_group')
    .values({ id: group_id, round_slug: slug, position: 1, name: both('A') })
    .execute()
  await db
    .insertInto('meeting')
    .values(
      Array.from({ length: occasionsInRound }, (_, n) => ({
        round_slug: slug,
        id: `m${n}`,
        position: n + 1,
        name: both(`Möte ${n + 1}`),
        theme: both('Styrning'),
        date: null,
        host: null,
        assessed: true,
        workbook_labels: [],
      })),
    )
    .execute()
  await db
    .insertInto('participation')
    .values({
      round_slug: slug,
      organisation_code: code,
      group_id,
      kind: 'learner',
      status: 'completed',
      position: 1,
    })
    .execute()
}

async function fillOccasion(db: Database, round_slug: string, meeting_id: string): Promise<void> {
  const occasion_id = randomUUID()
  await db
    .insertInto('occasion')
    .values({
      id: occasion_id,
      round_slug,
      organisation_code: code,
      meeting_id,
      instrument_id: 'checklist-2018',
      level_id: 'overall',
      label: meeting_id,
      date: '2024-03-01',
      state: 'closed',
      source: 'browser',
      import_id: null,
      shift_note: words,
      created_at: at,
    })
    .execute()
  const sheets = raters.map((person_id) => ({
    id: randomUUID(),
    occasion_id,
    person_id,
    role: 'manager' as const,
    submitted_at: at,
  }))
  await db.insertInto('assessment').values(sheets).execute()
  const answers = sheets.flatMap(({ id, person_id }) =>
    items.map((item) => ({ id, person_id, item, value: 1 + (item % 3) })),
  )
  await db
    .insertInto('rating')
    .values(
      answers.map(({ id, item, value }) => ({
        assessment_id: id,
        item,
        answer: 'rated' as const,
        value,
        comment: words,
        saved_at: at,
      })),
    )
    .execute()
  await db
    .insertInto('audit_entry')
    .values(
      answers.map(({ id, person_id, item, value }) => ({
        at,
        person_id,
        action: 'rate',
        subject: `assessment:${id}`,
        detail: JSON.stringify({ item, answer: 'rated', value }),
      })),
    )
    .execute()
  const agreed = {
    occasion_id,
    answer: 'rated' as const,
    value: 2,
    written: null,
    reason: words,
    evidence: words,
    saved_at: at,
  }
  await db
    .insertInto('consensus')
    .values(items.map((item) => ({ ...agreed, item, person_id: raters[0]! })))
    .execute()
}

async function fillImprovement(db: Database, round_slug: string, n: number): Promise<void> {
  const id = randomUUID()
  const told = {
    title: `Förbättring ${n}`,
    area: 'skola',
    challenge: words,
    what_was_done: words,
    owner_name: 'Rektorn',
  }
  await db
    .insertInto('improvement')
    .values({
      id,
      organisation_code: code,
      round_slug,
      ...told,
      sub_goals: ['education'],
      related_items: '[]',
      created_at: at,
    })
    .execute()
  const result = {
    improvement_id: id,
    date: '2025-01-01',
    description: words,
    evidence: words,
    created_at: at,
  }
  await db
    .insertInto('improvement_result')
    .values(
      (['activity', 'product', 'way-of-working'] as const).map((step) => ({
        ...result,
        id: randomUUID(),
        step,
      })),
    )
    .execute()
}

/** Sizes of the files of a report of some twenty pages, in kibibytes. */
const sizes = { pdf: 220, 'archive-pdf': 240, docx: 120, xlsx: 40, html: 350, json: 150 } as const

async function fillReport(db: Database, year: number): Promise<void> {
  const report_id = randomUUID()
  const decision = {
    taken_at: at,
    adopted_at: at,
    adopted_on: '2026-11-20',
    adopted_body: 'Kommunfullmäktige',
    diary_number: 'KS 1',
  }
  await db
    .insertInto('report')
    .values({
      id: report_id,
      kind: 'year',
      organisation_code: code,
      year,
      state: 'adopted',
      created_at: at,
      ...decision,
    })
    .execute()
  for (const [part, kibi] of [
    ['document-sv', 300],
    ['document-en', 300],
    ['data', 400],
  ] as const) {
    const rows = Array.from({ length: 8 * kibi }, () => ({ said: randomBytes(56).toString('hex') }))
    const body = JSON.stringify({ rows })
    await db
      .insertInto('report_frozen')
      .values({ report_id, part, body, sha256: sha256(body) })
      .execute()
  }
  for (const language of ['sv', 'en'] as const) {
    for (const [format, kibi] of Object.entries(sizes)) {
      const bytes = randomBytes(kibi * 1024)
      const file = { report_id, language, format: format as keyof typeof sizes, bytes, sha256: sha256(bytes) }
      await db.insertInto('report_file').values(file).execute()
    }
  }
}
