import { createReadStream, createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { sql } from 'kysely'
import { time } from '../measure-time.ts'
import { type Digest, digestQuery, toDigest } from './digest.ts'
import { computeWithDuckDb, type PeerRow, toValues } from './duckdb-table.ts'
import type * as Modules from './modules.ts'
import { gapsOfOneArea, postgresqlSteps } from './postgresql-table.ts'
import { readViews } from './read-views.ts'
import { computeWithTypedArrays } from './typed-arrays.ts'
import type { Alone, Work } from './work-alone.ts'

// One way of making the national gap table from a file, alone in its process: node alone.ts WORK FILE FOLDER [CATALOGUE].

const [work, path, folder, catalogue] = process.argv.slice(2) as [Work, string, string, string?]
const built = join(import.meta.dirname, '..', '..', 'build', 'bench-statistics', 'modules.js')

async function readPeers(): Promise<PeerRow[]> {
  return JSON.parse(await readFile(join(folder, '..', 'peers.json'), 'utf8')) as PeerRow[]
}

/** The whole way in: checks, snapshot with catalogue and checksums, national gap table, audit; then what people read. */
async function withProduct(): Promise<Alone> {
  const modules = (await import(built)) as typeof Modules
  const config = modules.readConfig({ JAMSIDES_DATA: folder, JAMSIDES_EXAMPLE: 'off' })
  const { application, close } = await modules.openApplication(config)
  const ctx = modules.openProgramContext(application, { person: null, language: 'sv' })
  const [milliseconds] = await time(() => modules.importFigures(ctx, { paths: [path] }))
  const mebibytes = process.resourceUsage().maxRSS / 1024
  const table = await modules.prepareGapTable(application, { year: null })
  const [row] = await application.warehouse.read<Record<string, unknown>>(digestQuery(`'${table}'`))
  if (catalogue !== undefined) await modules.importFigures(ctx, { paths: [catalogue] })
  const views = await readViews(modules, ctx)
  await close()
  return { seconds: milliseconds / 1000, mebibytes, digest: toDigest(row!), views }
}

async function withDuckDb(): Promise<Digest> {
  const { gapTableQuery, gapTableSteps } = (await import(built)) as typeof Modules
  return computeWithDuckDb(path, folder, await readPeers(), { gapTableQuery, gapTableSteps })
}

async function withTypedArrays(): Promise<Digest> {
  const peers = await readPeers()
  return computeWithTypedArrays(path, new Map(peers.map((peer) => [peer.area, peer])))
}

/** PostgreSQL reads no gz, so unpacking belongs to the load; starting it does not. */
async function withPostgreSql(): Promise<Alone> {
  const { connect, openEmbeddedCluster } = (await import(built)) as typeof Modules
  const cluster = await openEmbeddedCluster(folder)
  const db = connect(cluster.url)
  const run = (query: string) => sql.raw<Record<string, unknown>>(query).execute(db)
  // Beside its folder, since PostgreSQL reads the file itself and may run as somebody else.
  const csv = join(folder, '..', 'observations.csv')
  const unpack = path.endsWith('.gz') ? [createGunzip()] : []
  const made = await byHand(async () => {
    await pipeline([createReadStream(path), ...unpack, createWriteStream(csv)])
    await run('create unlogged table peer (area text, kind text, skr text)')
    await run(`insert into peer values ${(await readPeers()).map(toValues).join(', ')}`)
    for (const step of postgresqlSteps(csv)) await run(step)
    return toDigest((await run(digestQuery('gap'))).rows[0]!)
  })
  const views: number[] = []
  for (const { area } of (await readPeers()).filter(({ skr }) => skr !== null).slice(0, 20))
    views.push((await time(() => run(gapsOfOneArea(area))))[0])
  await db.destroy()
  await cluster.release()
  return { ...made, views: { first: views } }
}

async function byHand(make: () => Promise<Digest>): Promise<Alone> {
  const [milliseconds, digest] = await time(make)
  return { seconds: milliseconds / 1000, mebibytes: process.resourceUsage().maxRSS / 1024, digest }
}

const ways: Record<Work, () => Promise<Alone>> = {
  product: withProduct,
  duckdb: () => byHand(withDuckDb),
  'typed-arrays': () => byHand(withTypedArrays),
  postgresql: withPostgreSql,
}
const made = await ways[work]()
process.send?.(made)
process.disconnect?.()
