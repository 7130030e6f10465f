import { sql } from 'kysely'
import { expect, inject, test } from 'vitest'
import type { Person, Role } from '#domain/people/person.ts'
import type { Database } from '#server/context.ts'
import { readConfig } from '#server/config.ts'
import { runSql } from '#test/database/run-sql.ts'
import { testNow, useTestContext } from '#test/database/test-context.ts'
import { connect } from './connect.ts'
import { openLoginRoles } from './login-roles.ts'
import { requireModestRole } from './require-modest-role.ts'
import { setViewer } from './viewer.ts'

const { asOwner, context } = useTestContext()

const strategist = (code: string): Person => ({
  id: `of-${code}`,
  name: code,
  example: false,
  roles: [{ role: 'strategist', organisationCode: code, roundSlug: null }],
})
const codes = ['X001', 'X002', 'X003', 'X004', 'X005', 'X006']
const behind = (person: Person | null) => context(person, { walled: true }).db

/** Whose people the database shows, which each organisation keeps to itself. */
async function whose(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('role_held')
    .where('organisation_code', 'is not', null)
    .where('role', '<>', 'mentor')
    .select('organisation_code')
    .distinct()
    .execute()
  return rows.map(({ organisation_code: code }) => code!)
}

test('reads of many at once, in one pipeline, each see for themselves only', async () => {
  const databases = codes.map((code) => behind(strategist(code)))
  const turns = Array.from({ length: 300 }, (_, i) => (i * 7) % codes.length)
  const seen = await Promise.all(turns.map((who) => whose(databases[who]!)))
  expect(seen).toEqual(turns.map((who) => [codes[who]]))
})

test('transactions of many, in between reads of others, see and change for themselves only', async () => {
  const taken = await Promise.all(
    Array.from({ length: 60 }, async (_, i) => {
      const code = codes[i % codes.length]!
      const inside = await behind(strategist(code))
        .transaction()
        .execute(async (tx) => {
          await tx
            .updateTable('unit')
            .set((row) => ({ name: row.ref('name') }))
            .execute()
          return [...(await whose(tx)), ...(await whose(behind(null)))]
        })
      return [code, inside] as const
    }),
  )
  for (const [code, inside] of taken) expect(inside).toEqual([code])
})

test('a transaction that fails leaves nobody behind on its connection', async () => {
  for (const code of codes) {
    const failing = behind(strategist(code))
      .transaction()
      .execute((tx) => sql`select 1 / 0 from unit`.execute(tx))
    await expect(failing).rejects.toMatchObject({ code: '22012' })
  }
  // Whoever takes a connection over says for whom; that it is nobody's before then shows in its last statement alone.
  const lastOf = async () => {
    const { rows } = await sql<{ query: string }>`select query from pg_stat_activity
      where usename = 'jamsides_app' and datname = current_database() and query ~ '^(rollback|commit|select set_config)'`.execute(
      asOwner(),
    )
    return [...new Set(rows.map(({ query }) => query))]
  }
  await expect.poll(lastOf, { timeout: 20_000 }).toEqual([setViewer])
})

test.each<[Role, reads: boolean, works: boolean, leads: boolean]>([
  ['politician', true, true, false],
  ['manager', true, true, true],
  ['strategist', true, true, true],
  ['contributor', true, true, false],
  ['reader', true, false, false],
  ['auditor', true, false, false],
  ['mentor', false, false, false],
])('the database knows of each role what it may: %s', async (role, reads, works, leads) => {
  const owner = asOwner()
  const own = 'organisation_code'
  const decided = { organisation_code: 'X001', months: 12, decided_by: 'KS § 1', saved_at: testNow }
  await owner.deleteFrom('retention').execute()
  await owner
    .insertInto('retention')
    .values({ ...decided, what: 'jobs', person_id: null })
    .execute()
  const roundSlug = role === 'mentor' ? 'exempelrundan' : null
  const db = behind({ ...strategist('X001'), roles: [{ role, organisationCode: 'X001', roundSlug }] })
  const seen = await db.selectFrom('retention').where(own, '=', 'X001').select('what').execute()
  const touched = await db
    .updateTable('improvement')
    .where(own, '=', 'X001')
    .set((row) => ({ title: row.ref('title') }))
    .executeTakeFirstOrThrow()
  const ruled = await db.updateTable('retention').set({ months: 24 }).executeTakeFirstOrThrow()
  expect([seen.length, touched.numUpdatedRows, ruled.numUpdatedRows].map((rows) => rows > 0)).toEqual([
    reads,
    works,
    leads,
  ])
})

test('a superuser, or whoever owns the tables, is no role to work as', async () => {
  await expect(requireModestRole(asOwner(), 'DATABASE_APP_URL')).rejects.toThrow(
    /DATABASE_APP_URL.*BYPASSRLS/s,
  )
})

test('an owner that may not make roles is told what to run, in both languages; one without a password too', async () => {
  const clusterUrl = inject('clusterUrl')
  const name = `plain_${process.pid}`
  await runSql(clusterUrl, `create role ${name} login password 'plain'`)
  const url = Object.assign(new URL(clusterUrl), { username: name, password: 'plain' }).href
  const owner = connect(url, 1)
  try {
    await expect(openLoginRoles(owner, url, readConfig({}))).rejects.toThrow(
      /får inte skapa roller.*create role jamsides_app.*may not make roles.*DATABASE_PROGRAM_URL=/s,
    )
    await expect(openLoginRoles(owner, 'postgres://plain@127.0.0.1/x', readConfig({}))).rejects.toThrow(
      /inget lösenord.*holds no password/s,
    )
    const given = { databaseAppUrl: 'postgres://a@b/c', databaseProgramUrl: 'postgres://d@b/c' }
    expect(await openLoginRoles(owner, url, given)).toEqual({
      app: given.databaseAppUrl,
      program: given.databaseProgramUrl,
    })
  } finally {
    await owner.destroy()
    await runSql(clusterUrl, `drop role ${name}`)
  }
})
