import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { access, chmod, chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { copyBinariesForAll, findBinaries, type PostgresBinaries } from './postgres-binaries.ts'
import { findPostgresUser, isReachableForAll, type PostgresUser } from './postgres-user.ts'
import { isAlive, withProcessLock } from './process-lock.ts'

/** A running PostgreSQL of ours. `release` stops it unless another process of ours still uses it. */
export type EmbeddedCluster = Readonly<{ url: string; release: () => Promise<void> }>

type Place = Readonly<{
  directory: string
  /** How PostgreSQL is told where it lies; see `choosePlace`. */
  name: string
  log: string
  lock: string
  passwordFile: string
  binaries: PostgresBinaries
  user: PostgresUser | null
}>

const databaseUser = 'jamsides'

/** Nothing of ours may change how PostgreSQL behaves, such as a PGPORT or a language. */
const plainEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C' }

/**
 * Starts the embedded PostgreSQL of a data folder, or connects to the one that already runs there: left behind by a
 * killed process, or shared by the server and the command line.
 */
export async function openEmbeddedCluster(dataDirectory: string): Promise<EmbeddedCluster> {
  await makeFolder(dataDirectory)
  const place = await choosePlace(dataDirectory)
  const url = await withProcessLock(place.lock, async () => {
    if (!(await exists(join(place.directory, 'PG_VERSION')))) await initialise(place)
    return (await findRunning(place)) ?? (await start(place))
  })
  return { url, release: () => withProcessLock(place.lock, () => stopIfUnused(place)) }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const reason = `The data folder ${folder} cannot be made or used (${code}). JAMSIDES_DATA names another.`
    throw new Error(reason, { cause })
  }
}

async function choosePlace(dataDirectory: string): Promise<Place> {
  const directory = join(dataDirectory, 'postgres')
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const user = findPostgresUser()
  const installed = await findBinaries()
  const unreachable = async (folder: string) => user !== null && !(await isReachableForAll(folder))
  return {
    directory,
    // The working folder of a process stays open to it even where its user could not walk there.
    name: (await unreachable(dataDirectory)) ? '/proc/self/cwd' : directory,
    log: join(dataDirectory, 'postgres.log'),
    lock: join(dataDirectory, 'postgres.lock'),
    passwordFile: join(dataDirectory, 'postgres.password'),
    binaries: (await unreachable(dirname(installed.postgres)))
      ? await copyBinariesForAll(installed)
      : installed,
    user,
  }
}

/** Makes the database beside its place and moves it there whole: a first start that is killed leaves none behind. */
async function initialise(place: Place): Promise<void> {
  await clearUnfinished(place)
  const directory = `${place.directory}-${randomBytes(4).toString('hex')}`
  const unfinished = { ...place, directory, name: place.name === place.directory ? directory : place.name }
  await mkdir(directory, { mode: 0o700 })
  if (place.user) await chown(directory, place.user.uid, place.user.gid)
  try {
    await fill(unfinished)
    // What lies there without being a database was begun by a first start of an earlier kind.
    await rm(place.directory, { recursive: true, force: true })
    await rename(directory, place.directory)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function clearUnfinished({ directory }: Place): Promise<void> {
  const folder = dirname(directory)
  const begun = (await readdir(folder)).filter((name) => /^postgres-[0-9a-f]{8}$/.test(name))
  // An initdb that outlived its killed starter may still be writing there; it disturbs nobody.
  for (const name of begun)
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)
}

async function fill(place: Place): Promise<void> {
  const password = randomBytes(24).toString('base64url')
  await writeFile(place.passwordFile, password, { mode: 0o600 })
  const handover = join(tmpdir(), `jamsides-${randomBytes(8).toString('hex')}`)
  await writeFile(handover, password, { mode: 0o600 })
  if (place.user) await chown(handover, place.user.uid, place.user.gid)
  try {
    await run(place, [
      `--pgdata=${place.name}`,
      `--username=${databaseUser}`,
      `--pwfile=${handover}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ])
  } finally {
    await rm(handover, { force: true })
  }
}

async function run(place: Place, options: readonly string[]): Promise<void> {
  const log = await open(place.log, 'a', 0o600)
  const child = spawn(place.binaries.initdb, options, {
    cwd: place.directory,
    ...place.user,
    env: plainEnvironment,
    stdio: ['ignore', log.fd, log.fd],
  })
  const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject))
  await log.close()
  if (code !== 0) throw new Error(`The embedded database could not be made; see ${place.log}.`)
}

async function start(place: Place): Promise<string> {
  const log = await open(place.log, 'a', 0o600)
  const port = await findFreePort()
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60']
  const child = spawn(
    place.binaries.postgres,
    ['-D', place.name, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    {
      cwd: place.directory,
      ...place.user,
      env: plainEnvironment,
      stdio: ['ignore', log.fd, log.fd],
      // A session of its own: Ctrl-C reaches us alone, and we stop the database when we are done with it.
      detached: true,
    },
  )
  let ended = false
  child.on('exit', () => (ended = true)).on('error', () => (ended = true))
  child.unref()
  await log.close()
  const url = await address(place, port)
  for (let attempt = 0; attempt < 600 && !ended; attempt++) {
    if (await answers(url)) return url
    await pause(25)
  }
  throw new Error(`The embedded database did not start; see ${place.log}.`)
}

/** Connects to a server that already runs in this place; clears away what a dead one left. */
async function findRunning(place: Place): Promise<string | null> {
  const { pid, port } = await readProcessFile(place)
  if (!pid) return null
  if (!isAlive(pid) || !(await isPostgres(pid))) {
    await rm(join(place.directory, 'postmaster.pid'), { force: true })
    return null
  }
  const url = await address(place, port)
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await answers(url)) return url
    if (!isAlive(pid)) return null
    await pause(50)
  }
  throw new Error(`A database with process number ${pid} holds ${place.directory} but does not answer.`)
}

/** After a restart of the machine the number may belong to something else. */
async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return true
  return (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).startsWith('postgres')
}

async function stopIfUnused(place: Place): Promise<void> {
  const { pid, port } = await readProcessFile(place)
  if (!pid || !isAlive(pid)) return
  const client = new Client(await address(place, port))
  await client.connect()
  const others = await client.query(
    `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  )
  await client.end()
  if (others.rows.length > 0) return
  process.kill(pid, 'SIGINT')
  for (let attempt = 0; attempt < 400 && isAlive(pid); attempt++) await pause(25)
}

/** What PostgreSQL notes of itself while it runs: its process number and its port; zeros where it does not. */
async function readProcessFile(place: Place): Promise<{ pid: number; port: number }> {
  const text = await readFile(join(place.directory, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = text.split('\n')
  return { pid: Number(lines[0] ?? 0), port: Number(lines[3] ?? 0) }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function address(place: Place, port: number): Promise<string> {
  await chmod(place.passwordFile, 0o600)
  const password = await readFile(place.passwordFile, 'utf8')
  return `postgres://${databaseUser}:${password}@127.0.0.1:${port}/postgres`
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
