import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { runSql } from '#test/database/run-sql.ts'
import { useTestContext } from '#test/database/test-context.ts'
import type { Content } from '#server/content/content.ts'
import type { Application, Database } from '#server/context.ts'
import { connect } from '#server/store/database/connect.ts'
import { migrate } from '#server/store/database/migrate.ts'
import { findRound } from '#server/store/rounds/find-round.ts'
import { listMeetings } from '#server/store/rounds/list-meetings.ts'
import { listParticipations } from '#server/store/rounds/list-participations.ts'
import { applyContent } from './apply-content.ts'

const { context } = useTestContext()
const opened: Database[] = []
afterAll(() => Promise.all(opened.map((db) => db.destroy())))

const everything = [
  'register',
  'rounds',
  'library',
  'example-round',
  'example-people',
  'example-units',
  'example-activity',
  'example-earlier',
]

/** An empty, migrated database and as many connections to it as asked for. */
async function makeEmpty(connections: number): Promise<readonly Database[]> {
  const url = inject('clusterUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await runSql(url, `create database ${name}`)
  const databases = Array.from({ length: connections }, () =>
    connect(url.replace(/\/postgres$/, `/${name}`), 2),
  )
  opened.push(...databases)
  await migrate(databases[0]!, 'server/store/migrations')
  return databases
}

/** Every row of every table that content fills or that could be lost by filling. */
async function snapshot(db: Database): Promise<Record<string, unknown>> {
  const tables = [
    'organisation',
    'round',
    'round_group',
    'participation',
    'meeting',
    'person',
    'role_held',
    'occasion',
    'occasion_event',
    'assessment',
    'rating',
    'consensus',
    'improvement',
    'improvement_result',
    'content_applied',
  ] as const
  const rows: Record<string, unknown> = {}
  for (const table of tables) {
    const found = await db.selectFrom(table).selectAll().execute()
    rows[table] = found.map((row) => JSON.stringify(row)).sort()
  }
  return rows
}

function changed(application: Application, change: (content: Content) => Partial<Content>): Application {
  return { ...application, content: { ...application.content, ...change(application.content) } }
}

describe('filling an empty database', () => {
  test('puts in everything, and a second time changes nothing', async () => {
    const [db] = await makeEmpty(1)
    const application = { ...context(), db: db! }
    expect(await applyContent(application)).toEqual(everything)
    const before = await snapshot(db!)
    expect(await applyContent(application)).toEqual([])
    expect(await snapshot(db!)).toEqual(before)
  })

  test('two processes at once fill it once', async () => {
    const databases = await makeEmpty(2)
    const applied = await Promise.all(databases.map((db) => applyContent({ ...context(), db })))
    expect(applied.toSorted((a, b) => a.length - b.length)).toEqual([[], everything])
    const { count } = await databases[0]!
      .selectFrom('occasion')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow()
    expect(Number(count)).toBe(context().content.example.occasions.length)
  })

  test('puts in nothing at all when some part cannot be put in', async () => {
    const [db] = await makeEmpty(1)
    const broken = changed({ ...context(), db: db! }, ({ example }) => ({
      example: { ...example, occasions: [...example.occasions, example.occasions[0]!] },
    }))
    await expect(applyContent(broken)).rejects.toThrow(/duplicate key/)
    expect((await snapshot(db!)).organisation).toEqual([])
    expect((await snapshot(db!)).content_applied).toEqual([])
  })

  test('outside trial mode nothing made up is put in', async () => {
    const [db] = await makeEmpty(1)
    const base = context()
    const application = { ...base, db: db!, config: { ...base.config, trial: false } }
    expect(await applyContent(application)).toEqual(['register', 'rounds', 'library'])
    expect(await findRound(db!, 'exempelrundan')).toBeUndefined()
  })
})

describe('filling again after the content has changed', () => {
  test('updates names and leaves everything else as it was', async () => {
    const before = await snapshot(context().db)
    const application = changed(context(), ({ rounds }) => ({
      rounds: rounds.map((plan) =>
        plan.round.slug === 'modellregioner-2018-2020'
          ? { ...plan, round: { ...plan.round, name: { sv: 'Nytt namn', en: 'New name' } } }
          : plan,
      ),
    }))
    expect(await applyContent(application)).toEqual(['rounds'])
    expect((await findRound(context().db, 'modellregioner-2018-2020'))?.name.sv).toBe('Nytt namn')
    const { round: _, content_applied: __, ...after } = await snapshot(context().db)
    const { round: ___, content_applied: ____, ...untouched } = before
    expect(after).toEqual(untouched)
  })

  test('keeps participants and meetings with saved work, and removes those without', async () => {
    const { db } = context()
    const application = changed(context(), ({ example }) => ({
      example: {
        ...example,
        plan: {
          ...example.plan,
          // Fabelstad has rated; Sagohamn is made to have done nothing.
          participations: example.plan.participations.filter(
            ({ organisationCode }) => !['X002', 'X006'].includes(organisationCode),
          ),
          meetings: example.plan.meetings.filter(({ id }) => id !== 'uppstart' && id !== 'avslut'),
        },
      },
    }))
    const idle = await db
      .selectFrom('occasion')
      .select('id')
      .where('organisation_code', '=', 'X006')
      .execute()
    const ids = idle.map(({ id }) => id)
    const sheets = db.selectFrom('assessment').select('id').where('occasion_id', 'in', ids)
    await db.deleteFrom('rating').where('assessment_id', 'in', sheets).execute()
    for (const table of ['assessment', 'consensus', 'occasion_event'] as const)
      await db.deleteFrom(table).where('occasion_id', 'in', ids).execute()
    await db.deleteFrom('occasion').where('id', 'in', ids).execute()

    expect(await applyContent(application)).toContain('example-round')
    const codes = (await listParticipations(db, { roundSlug: 'exempelrundan' })).map(
      ({ organisationCode }) => organisationCode,
    )
    expect(codes).toContain('X002')
    expect(codes).not.toContain('X006')
    const meetings = (await listMeetings(db, { roundSlug: 'exempelrundan' })).map(({ id }) => id)
    expect(meetings).toContain('uppstart')
    expect(meetings).not.toContain('avslut')
  })

  test('never touches what people have done in the example round', async () => {
    const { db } = context()
    await db.updateTable('improvement').set({ title: 'Min egen rubrik' }).execute()
    const application = changed(context(), ({ example }) => ({
      example: { ...example, people: example.people.map((one) => ({ ...one, name: `${one.name} II` })) },
    }))
    const applied = await applyContent(application)
    expect(applied).toContain('example-people')
    expect(applied).not.toContain('example-activity')
    const titles = await db.selectFrom('improvement').select('title').distinct().execute()
    expect(titles).toEqual([{ title: 'Min egen rubrik' }])
    const carl = await db.selectFrom('person').select('name').where('id', '=', 'carl').executeTakeFirst()
    expect(carl?.name).toBe('Carl Chef II')
  })

  test('leaves a line in the audit trail for each part', async () => {
    const lines = await context()
      .db.selectFrom('audit_entry')
      .select('subject')
      .where('action', '=', 'content.apply')
      .execute()
    expect(lines.map(({ subject }) => subject)).toEqual(expect.arrayContaining(everything))
  })
})
