import type { Database } from '#server/context.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { fillExamples } from './fill-examples.ts'
import { fillReports } from './fill-reports.ts'
import { fillStatistics } from './fill-statistics.ts'
import { fillAssessment } from './fill-assessments.ts'
import { fillImprovement } from './fill-improvements.ts'
import { at, awkward, both, historyCode, historyRounds, idOf } from './made-up.ts'

const publishedRound = 'modellkommuner-2018-2020'

/** An organisation with a row of every kind that an archive holds, in two own rounds and in one that is published. */
export async function fillHistory(db: Database): Promise<void> {
  await fillOrganisation(db)
  await fillStatistics(db)
  for (const [n, slug] of historyRounds.entries()) {
    await fillRound(db, slug, n)
    await fillAssessment(db, slug, n)
    await fillImprovement(db, slug, n)
  }
  await fillExamples(db, historyRounds[0])
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
      { id: idOf(1, 3), organisation_code: historyCode, parent_id: null, kind: 'enhet', name: 'Provenheten' },
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
      sha256: sha256Of(png),
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

async function fillAudit(db: Database): Promise<void> {
  const rate = { item: 1, version: 2.5 }
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
    ['prov-anna', 'goal-ended', `goal:${idOf(11, 2)}`, { reason: awkward }],
    ['prov-anna', 'save-report-text', idOf(8, 4), { section: awkward }],
    ['operator', 'round.change-status', historyRounds[1], { to: 'open' }],
    ['operator', 'unit-added', `unit:${idOf(1, 98)}`, { after: { organisationCode: 'X002' } }],
  ] as const
  for (const [person_id, action, subject, detail] of entries)
    await db
      .insertInto('audit_entry')
      .values({ at: at('2023-05-01'), person_id, action, subject, detail: JSON.stringify(detail) })
      .execute()
}
