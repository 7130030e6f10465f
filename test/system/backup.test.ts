import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import { openEmbeddedCluster } from '#server/store/database/embedded-cluster.ts'
import { joinDatabase } from '#server/store/database/join-database.ts'
import { openConnection } from '#server/store/database/open-connection.ts'
import { openAsOf } from '../backup/as-of.ts'
import { exportAll } from '../backup/export-all.ts'
import { inside } from '../backup/installation-place.ts'
import { startServer, stopServer } from '../browser/start-server.ts'
import { runSql } from '../database/run-sql.ts'
import { type Ledger, prepareRaters, startWriting } from './writers.ts'

const run = promisify(execFile)
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jamsides-drill-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

type Installation = Readonly<{ dataDirectory: string; databaseUrl: string | null }>

/** The command as whoever runs an installation gives it. */
async function jamsides({ dataDirectory, databaseUrl }: Installation, ...args: string[]) {
  const env = { ...process.env, JAMSIDES_DATA: dataDirectory, DATABASE_URL: databaseUrl ?? '' }
  const { stdout } = await run(process.execPath, ['build/cli/index.js', ...args, '--json'], { env })
  return JSON.parse(stdout) as { ok: boolean; sha256: string; rows: number; snapshots: number }
}

const exportOf = (installation: Installation) =>
  inside({ config: { ...readConfig({}), ...installation } }, exportAll)

/** Backs up with people at work, and tells what all archives were at just that moment. */
async function backUpAtWork(from: Installation, file: string) {
  const raters = await prepareRaters(from, 6)
  const { server, url } = await startServer(from.dataDirectory)
  const writing = startWriting(url, raters, new Map() satisfies Ledger)
  const { url: databaseUrl, release } = await joinDatabase(from)
  const holder = await openConnection(databaseUrl)
  try {
    while (writing.counted.acknowledged < 30) await new Promise((resolve) => setTimeout(resolve, 20))
    return await holder.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => {
        const { rows } = await sql<{ id: string }>`select pg_export_snapshot() as id`.execute(tx)
        const before = writing.counted.acknowledged
        const told = await jamsides(from, 'backup', file, '--snapshot', rows[0]!.id)
        const meanwhile = writing.counted.acknowledged - before
        const db = openAsOf(databaseUrl, rows[0]!.id)
        const config = { ...readConfig({}), ...from }
        const exported = await inside({ config }, (ctx) => exportAll({ ...ctx, db, program: db }))
        await db.destroy()
        return { told, meanwhile, exported }
      })
  } finally {
    await writing.stop()
    await holder.close()
    await release()
    await stopServer(server)
  }
}

test('a backup taken while people save, restored elsewhere and back: everything exported is identical to the byte', async () => {
  const at = (name: string) => join(folder, name)
  const from = { dataDirectory: at('from'), databaseUrl: null }
  const { told, meanwhile, exported } = await backUpAtWork(from, at('1.zip'))
  expect(meanwhile).toBeGreaterThan(10)
  // What has been saved since is not in it: the installation itself says something else by now.
  expect((await exportOf(from)).X002).not.toBe(exported.X002)

  // From the embedded PostgreSQL to one of one's own, named by DATABASE_URL.
  const own = await openEmbeddedCluster(at('own'))
  try {
    await runSql(own.url, 'create database elsewhere')
    const external = {
      dataDirectory: at('external'),
      databaseUrl: own.url.replace(/\/postgres$/, '/elsewhere'),
    }
    const restored = await jamsides(external, 'restore', at('1.zip'), '--sha256', told.sha256)
    expect(restored).toMatchObject({ rows: told.rows, snapshots: told.snapshots })
    expect(await exportOf(external)).toEqual(exported)
    await jamsides(external, 'backup', at('2.zip'))
  } finally {
    await own.release()
  }

  // And back.
  const back = { dataDirectory: at('back'), databaseUrl: null }
  await jamsides(back, 'restore', at('2.zip'))
  expect(await exportOf(back)).toEqual(exported)
}, 600_000)
