import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import type { Context } from '#server/context.ts'
import { type ArchiveFile, writeZip } from '#server/archive/write-zip.ts'
import { leftOut } from '#server/backup/left-out.ts'
import { openBackup } from '#server/backup/open-backup.ts'
import { sha256Of } from '#server/sha256-of.ts'
import { listStoredTables } from '#server/store/backup/list-stored-tables.ts'
import { listMigrations } from '#server/store/database/list-migrations.ts'
import { listSteps, migrate } from '#server/store/database/migrate.ts'
import { withOwner } from '#server/store/database/with-owner.ts'
import { openWarehouse } from '#server/warehouse/open-warehouse.ts'
import { listSnapshots } from '#server/warehouse/snapshots/list-snapshots.ts'
import { organisationArchive, programmeArchive } from '#test/archive/archive-bytes.ts'
import { fillHistory } from '#test/archive/fill-history.ts'
import { historyCode, historyRounds } from '#test/archive/made-up.ts'
import { backUp, restoreTo } from '#test/backup/back-up.ts'
import { runSql } from '#test/database/run-sql.ts'
import { inside, type Place, usePlaces } from '#test/backup/installation-place.ts'
import { testNow } from '#test/database/test-context.ts'
import { unpackZip } from '#test/zip/unpack-zip.ts'
import { makeBackup } from './make-backup.ts'
import { restoreBackup } from './restore-backup.ts'

const { place, folder } = usePlaces()
let from: Place
let file: string

/** An installation with a row of every kind, somebody who is signed in, and letters sent and unsent. */
beforeAll(async () => {
  from = await place()
  await inside(from, async (ctx) => {
    await fillHistory(ctx.db)
    await fillAccounts(ctx)
  })
  file = join(await folder(), 'backup.zip')
  await backUp(from, file)
})

async function fillAccounts({ db, newId }: Context): Promise<void> {
  await db
    .insertInto('account')
    .values({ person_id: 'prov-anna', email: 'anna@prov.example', language: 'sv', created_at: testNow })
    .execute()
  await db
    .insertInto('passkey')
    .values({
      id: 'key',
      person_id: 'prov-anna',
      public_key: Buffer.from([0, 10, 13, 92, 255]),
      counter: 7,
      transports: ['usb', 'a"b'],
      name: 'Min\\nyckel\t\n',
      assurance: 2,
      created_at: testNow,
    })
    .execute()
  const session = { id: newId(), secret_sha256: 'x', person_id: 'prov-anna', method: 'passkey' } as const
  await db
    .insertInto('session')
    .values({ ...session, assurance: 3, browser: '', started_at: testNow, seen_at: testNow })
    .execute()
  const times = { written_at: testNow, expires_at: testNow, next_at: testNow }
  const letter = { ...times, to_address: 'anna@prov.example' }
  await db
    .insertInto('letter')
    .values([
      { ...letter, id: newId(), subject: 'Skickat', body: null, sent_at: testNow },
      { ...letter, id: newId(), subject: 'Osänt', body: 'Hej' },
    ])
    .execute()
}

/** Every row of every table as text, by table, and the numbers that are given out next. */
async function everything(place: Place): Promise<Record<string, unknown>> {
  return withOwner(place.config, async ({ db }) => {
    const all: Record<string, unknown> = {}
    for (const { name } of await listStoredTables(db))
      all[name] = (
        await sql`select to_jsonb(t)::text as row from ${sql.table(name)} as t order by 1`.execute(db)
      ).rows
    return all
  })
}

/** Without the lines of the audit trail that say that a backup was taken, and restored. */
function withoutOurs(rows: unknown): unknown {
  return (rows as { row: string }[]).filter(({ row }) => !/"action": "(backup|restore)"/.test(row))
}

const exported = (place: Place) =>
  inside(place, async (ctx) => [
    sha256Of(await organisationArchive(ctx, historyCode)),
    ...(await Promise.all(historyRounds.map(async (slug) => sha256Of(await programmeArchive(ctx, slug))))),
  ])

test('what is restored into an empty installation is what there was, and exports the same bytes', async () => {
  const to = await place()
  const before = await everything(from)
  const restored = await restoreTo(to, file, sha256Of(await readFile(file)))
  expect(restored).toMatchObject({ writtenAt: testNow.toISOString(), migrated: [], brokenChains: [] })
  const after = await everything(to)
  for (const [name, rows] of Object.entries(before)) {
    if (name in leftOut || name === 'letter') continue
    expect([name, withoutOurs(after[name])]).toEqual([name, withoutOurs(rows)])
  }
  expect((before.session as unknown[]).length).toBe(1)
  expect([after.session, after.sign_in_step, after.job]).toEqual([[], [], []])
  expect(JSON.stringify(after.letter)).toContain('Skickat')
  expect(JSON.stringify(after.letter)).not.toContain('Osänt')
  expect(await exported(to)).toEqual(await exported(from))
})

test('the schema that a restore makes is that of a new installation, with its triggers and numbers at work', async () => {
  const to = await place()
  await restoreTo(to, file)
  const schemaOf = (place: Place) =>
    withOwner(place.config, async ({ db }) => {
      const { rows } = await sql`
        select relname::text as name, 'column' as kind, attname::text || format_type(atttypid, atttypmod) || attnotnull as about
          from pg_attribute join pg_class on attrelid = pg_class.oid
          where relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
        union all select conrelid::regclass::text, 'constraint', conname || pg_get_constraintdef(oid)
          from pg_constraint where connamespace = 'public'::regnamespace
        union all select tgrelid::regclass::text, 'trigger', tgenabled::text || pg_get_triggerdef(oid)
          from pg_trigger where not tgisinternal
        union all select tablename, 'index', indexdef from pg_indexes where schemaname = 'public'
        union all select relname::text, 'walls', relrowsecurity || ' ' || relforcerowsecurity
          from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
        order by 1, 2, 3`.execute(db)
      return rows
    })
  expect(await schemaOf(to)).toEqual(await schemaOf(from))
  await inside(to, async ({ db }) => {
    await expect(db.deleteFrom('report_file').execute()).rejects.toThrow('never changes')
    const newest = await sql<{ id: string }>`
      insert into audit_entry (at, action, subject) values (now(), 'content.apply', 'x') returning id`.execute(
      db,
    )
    const others = await sql<{ id: string }>`
      select max(id) as id from audit_entry where id <> ${newest.rows[0]!.id}`.execute(db)
    expect(Number(newest.rows[0]!.id)).toBeGreaterThan(Number(others.rows[0]!.id))
  })
})

test('an audit trail that somebody has changed comes in as it was, and is told of', async () => {
  const changed = await place()
  await restoreTo(changed, file)
  const path = join(await folder(), 'changed.zip')
  await withOwner(changed.config, async ({ db }) => {
    await sql`alter table audit_entry disable trigger user`.execute(db)
    await sql`update audit_entry set subject = 'goal:none' where position = 2 and organisation_code is null`.execute(
      db,
    )
    await sql`alter table audit_entry enable trigger user`.execute(db)
  })
  await backUp(changed, path)
  const { brokenChains } = await restoreTo(await place(), path)
  expect(brokenChains).toEqual([{ organisationCode: null, position: 2 }])
})

test('the statistics come along, byte for byte and closed for writing', async () => {
  const to = await place()
  await restoreTo(to, file)
  const snapshots = ({ config }: Place) => join(config.dataDirectory, 'warehouse', 'snapshots', '000001')
  const names = (await readdir(snapshots(from))).sort()
  expect((await readdir(snapshots(to))).sort()).toEqual(names)
  for (const name of names) {
    expect(sha256Of(await readFile(join(snapshots(to), name)))).toBe(
      sha256Of(await readFile(join(snapshots(from), name))),
    )
    expect((await stat(join(snapshots(to), name))).mode & 0o777).toBe(0o400)
  }
  expect(await readdir(join(to.config.dataDirectory, 'warehouse', 'work'))).toEqual([])
  const [latest] = await listSnapshots(openWarehouse(to.config.dataDirectory))
  expect(latest!.observations).toBeGreaterThan(1000)
})

test('an installation that has only been started gives place; one in which somebody has done something does not', async () => {
  const started = await place()
  await inside(started, () => Promise.resolve())
  await restoreTo(started, file)
  const before = await everything(started)
  await expect(restoreTo(started, file)).rejects.toMatchObject({ code: 'restore-not-empty' })
  expect(await everything(started)).toEqual(before)
})

test('statistics that somebody has fetched are not written over', async () => {
  const to = await place()
  const snapshot = join(to.config.dataDirectory, 'warehouse', 'snapshots', '000001')
  await mkdir(snapshot, { recursive: true })
  const manifest = { id: '000001', createdAt: testNow.toISOString(), origin: { by: 'sync' }, files: {} }
  await writeFile(join(snapshot, 'manifest.json'), JSON.stringify(manifest))
  await expect(restoreTo(to, file)).rejects.toMatchObject({
    code: 'restore-not-empty',
    details: { what: 'figures' },
  })
  expect(await everything(to)).toEqual({})
})

test('nothing is restored where the program runs', async () => {
  const to = await place()
  await inside(to, async () => {
    await expect(restoreTo(to, file)).rejects.toMatchObject({ code: 'restore-in-use' })
  })
})

test('what fails in the midst leaves an installation as empty as it was', async () => {
  const to = await place()
  await inside(to, () => Promise.resolve())
  const before = await everything(to)
  const warehouse = join(to.config.dataDirectory, 'warehouse')
  const snapshot = await readFile(join(warehouse, 'snapshots', '000001', 'manifest.json'))
  const steps = await folder()
  await cp(to.config.migrationsDirectory, steps, { recursive: true })
  await writeFile(join(steps, '9999-broken.sql'), 'create table left_behind (n int); select 1 / 0')
  const broken = { config: { ...to.config, migrationsDirectory: steps } }
  await expect(restoreTo(broken, file)).rejects.toThrow('9999-broken.sql')
  expect(await everything(to)).toEqual(before)
  expect(await readFile(join(warehouse, 'snapshots', '000001', 'manifest.json'))).toEqual(snapshot)
  expect(await readdir(join(warehouse, 'work'))).toEqual([])
  // And so it can be done again.
  await restoreTo(to, file)
})

test('a backup of an older version is brought up to this one, and one of a newer is refused', async () => {
  const { migrationsDirectory } = readConfig({})
  const steps = await listSteps(migrationsDirectory)
  const older = await folder()
  for (const name of steps.slice(0, 11)) await cp(join(migrationsDirectory, name), join(older, name))
  const old = await place({ migrationsDirectory: older })
  await withOwner(old.config, async ({ db }) => {
    await migrate(db, older)
    await sql`insert into person (id, name, example) values ('gammal', 'Gammal', false)`.execute(db)
    await sql`insert into role_held (person_id, role) values ('gammal', 'coordinator')`.execute(db)
  })
  openWarehouse(old.config.dataDirectory)
  const path = join(await folder(), 'older.zip')
  // By the program of today, which has not migrated what it backs up.
  await backUp({ config: { ...old.config, migrationsDirectory } }, path)
  const to = await place()
  expect((await restoreTo(to, path)).migrated).toEqual(steps.slice(11))
  await inside(to, async ({ db }) => {
    expect(await listMigrations(db)).toEqual(steps)
    const roles = await db.selectFrom('role_held').select(['person_id', 'role', 'id']).execute()
    expect(roles).toMatchObject([{ person_id: 'gammal', role: 'coordinator' }])
    expect(roles[0]!.id).toMatch(/^[0-9a-f-]{36}$/)
  })
  const behind = await place({ migrationsDirectory: older })
  await expect(restoreTo(behind, file)).rejects.toMatchObject({ code: 'backup-newer' })
})

test('an owner who is no superuser takes and restores backups; a role that does not see everything does neither', async () => {
  const to = await place()
  const url = new URL(to.config.databaseUrl!)
  const [name, database] = [`owner_${url.pathname.slice(-12)}`, url.pathname.slice(1)]
  await runSql(url.href, `create role ${name} login createrole password 'p' in role jamsides_program`)
  await runSql(url.href, `grant jamsides_program to ${name} with admin option`)
  await runSql(url.href, `alter database ${database} owner to ${name}`)
  const as = (username: string) => ({
    config: { ...to.config, databaseUrl: Object.assign(new URL(url), { username, password: 'p' }).href },
  })
  const admin = { databaseAppUrl: url.href, databaseProgramUrl: url.href }
  const owner = { config: { ...as(name).config, ...admin } }
  await restoreTo(owner, file)
  const again = join(await folder(), 'again.zip')
  await backUp(owner, again)
  expect(await exported(to)).toEqual(await exported(from))
  const stranger = `${name}_x`
  await runSql(url.href, `create role ${stranger} login password 'p'`)
  await runSql(url.href, `grant select, update on all tables in schema public to ${stranger}`)
  const other = { config: { ...as(stranger).config, ...admin } }
  await expect(backUp(other, join(await folder(), 'hidden.zip'))).rejects.toMatchObject({
    code: 'backup-hidden',
  })
})

test('only whoever holds the command line takes a backup or restores one', async () => {
  const { config } = from
  const roles = [{ role: 'administrator', organisationCode: null, roundSlug: null }] as const
  for (const person of [null, { id: 'a', name: 'A', example: false, roles }]) {
    const ctx = { config, now: () => testNow, person }
    const save = () => Promise.reject(new Error('Something was written.'))
    const code = person === null ? 'step-in-first' : 'forbidden'
    await expect(
      makeBackup(ctx, { exportedSnapshot: null, save, tell: () => undefined }),
    ).rejects.toMatchObject({ code })
    await expect(
      restoreBackup(ctx, { path: file, sha256: null, tell: () => undefined }),
    ).rejects.toMatchObject({ code })
  }
})

test('a file that is another than the one meant is refused, and so is one that is no backup', async () => {
  const to = await place()
  await expect(restoreTo(to, file, 'f'.repeat(64))).rejects.toMatchObject({ code: 'backup-other-file' })
  const other = join(await folder(), 'other')
  await writeFile(other, 'PK')
  await expect(restoreTo(to, other)).rejects.toMatchObject({ code: 'backup-foreign' })
  await expect(restoreTo(to, join(other, 'x'))).rejects.toMatchObject({ code: 'backup-unreadable' })
})

test('a backup that is whole as a zip and says something else than its checksums is refused', async () => {
  const parts = [...unpackZip(await readFile(file))].map(([path, bytes]) => ({ path, bytes }))
  const changed = parts.map((part) =>
    part.path.includes('role_held') ? { ...part, bytes: gzipSync(gunzipSync(part.bytes)) } : part,
  )
  const write = async (name: string, all: readonly ArchiveFile[]) => {
    const path = join(await folder(), name)
    await writeFile(path, writeZip(all))
    return path
  }
  await (await openBackup(await write('same.zip', parts))).close()
  const opened = openBackup(await write('changed.zip', changed))
  await expect(opened).rejects.toMatchObject({ code: 'backup-damaged' })
})

test('a snapshot that has been damaged on the disk is not backed up as if it were whole', async () => {
  const damaged = await place({ databaseUrl: from.config.databaseUrl })
  const { dataDirectory } = damaged.config
  await cp(join(from.config.dataDirectory, 'warehouse'), join(dataDirectory, 'warehouse'), {
    recursive: true,
  })
  const parquet = join(dataDirectory, 'warehouse', 'snapshots', '000001', 'observations.parquet')
  const bytes = await readFile(parquet)
  bytes[1000] = bytes[1000]! ^ 1
  await writeFile(parquet, bytes)
  const path = join(await folder(), 'damaged.zip')
  await expect(backUp(damaged, path)).rejects.toMatchObject({ code: 'backup-source-broken' })
})

test('one bit flipped in 200 places of a backup: found each time, before anything is restored', async () => {
  const bytes = await readFile(file)
  const path = join(await folder(), 'flipped.zip')
  const places = Array.from({ length: 200 }, (_, i) => Math.floor(((i + 0.5) * bytes.length) / 200))
  // Between the files as well, where checksums do not reach: the first bytes and the last.
  for (const [i, at] of [
    ...places.slice(0, 190),
    0,
    5,
    11,
    27,
    ...[1, 3, 9, 20, 50, 90].map((n) => bytes.length - n),
  ].entries()) {
    const flipped = Buffer.from(bytes)
    flipped[at] = flipped[at]! ^ (1 << (i % 8))
    await writeFile(path, flipped)
    const opened = openBackup(path).then((backup) => backup.close())
    await expect(opened, `byte ${at}`).rejects.toMatchObject({ code: /^backup-(damaged|foreign)$/ })
  }
  for (const length of [0, 3, 100, bytes.length - 1]) {
    await writeFile(path, bytes.subarray(0, length))
    await expect(openBackup(path)).rejects.toMatchObject({ code: /^backup-(damaged|foreign)$/ })
  }
  await writeFile(path, Buffer.concat([bytes, Buffer.from([0])]))
  await expect(openBackup(path)).rejects.toMatchObject({ code: 'backup-damaged' })
})
