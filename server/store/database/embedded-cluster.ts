import { spawn } from 'node:child_process'
import { access, chmod, open, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { chooseClusterPlace, type ClusterPlace, databaseUser, plainEnvironment } from './cluster-place.ts'
import { makeCluster } from './make-cluster.ts'
import { isAlive, withProcessLock } from './process-lock.ts'

/** A running PostgreSQL of ours. `release` stops it unless another process of ours still uses it. */
export type EmbeddedCluster = Readonly<{ url: string; release: () => Promise<void> }>

/**
 * Starts the embedded PostgreSQL of a data folder, or connects to the one that already runs there: left behind by a
 * killed process, or shared by the server and the command line.
 */
export async function openEmbeddedCluster(dataDirectory: string): Promise<EmbeddedCluster> {
  const place = await chooseClusterPlace(dataDirectory)
  const url = await withProcessLock(place.lock, async () => {
    if (!(await exists(join(place.directory, 'PG_VERSION')))) await makeCluster(place)
    return (await findRunning(place)) ?? (await start(place))
  })
  return { url, release: () => withProcessLock(place.lock, () => stopIfUnused(place)) }
}

/**
 * What a killed database leaves holds its memory for a moment longer, and a port that was free may be taken meanwhile:
 * one that ends at once is started anew.
 */
async function start(place: ClusterPlace): Promise<string> {
  for (let attempt = 1; attempt <= 10; attempt++) {
    const url = await tryToStart(place)
    if (url !== null) return url
    await pause(300)
  }
  throw new Error(`The embedded database did not start; see ${place.log}.`)
}

/** Gives its address once it answers; null where it ends before that. */
async function tryToStart(place: ClusterPlace): Promise<string | null> {
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
  return (await awaitAnswer(place, url, () => ended)) ? url : null
}

/** Waits for a database, which may have to mend what a kill left before it answers; false once it has ended. */
async function awaitAnswer(place: ClusterPlace, url: string, hasEnded: () => boolean): Promise<boolean> {
  const deadline = Date.now() + 60_000
  while (!hasEnded()) {
    if (await answers(url)) return true
    if (Date.now() > deadline)
      throw new Error(`The database in ${place.directory} has not answered for a minute; see ${place.log}.`)
    await pause(25)
  }
  return false
}

/** Connects to a server that already runs in this place; clears away what a dead one left. */
async function findRunning(place: ClusterPlace): Promise<string | null> {
  const { pid, port } = await readProcessFile(place)
  if (!pid) return null
  if (!isAlive(pid) || !(await isPostgres(pid))) {
    await rm(join(place.directory, 'postmaster.pid'), { force: true })
    return null
  }
  const url = await address(place, port)
  return (await awaitAnswer(place, url, () => !isAlive(pid))) ? url : null
}

/** After a restart of the machine the number may belong to something else. */
async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return true
  return (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).startsWith('postgres')
}

async function stopIfUnused(place: ClusterPlace): Promise<void> {
  const { pid, port } = await readProcessFile(place)
  if (!pid || !isAlive(pid)) return
  if (await isUsed(await address(place, port))) return
  process.kill(pid, 'SIGINT')
  for (let attempt = 0; attempt < 400 && isAlive(pid); attempt++) await pause(25)
}

/** Whether anybody else is connected, and stays so: the connections of a process that was just killed last a moment longer. */
async function isUsed(url: string): Promise<boolean> {
  const client = new Client(url)
  await client.connect()
  try {
    for (let attempt = 0; attempt < 10; attempt++) {
      const others = await client.query(
        `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
      )
      if (others.rows.length === 0) return false
      await pause(40)
    }
    return true
  } finally {
    await client.end()
  }
}

/** What PostgreSQL notes of itself while it runs: its process number and its port; zeros where it does not. */
async function readProcessFile(place: ClusterPlace): Promise<{ pid: number; port: number }> {
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

async function address(place: ClusterPlace, port: number): Promise<string> {
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
