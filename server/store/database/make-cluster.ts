import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type ClusterPlace, databaseUser, plainEnvironment } from './cluster-place.ts'

/** Makes the database beside its place and moves it there whole: a first start that is killed leaves none behind. */
export async function makeCluster(place: ClusterPlace): Promise<void> {
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

async function clearUnfinished({ directory }: ClusterPlace): Promise<void> {
  const folder = dirname(directory)
  const begun = (await readdir(folder)).filter((name) => /^postgres-[0-9a-f]{8}$/.test(name))
  // An initdb that outlived its killed starter may still be writing there; it disturbs nobody.
  for (const name of begun)
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)
}

async function fill(place: ClusterPlace): Promise<void> {
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

async function run(place: ClusterPlace, options: readonly string[]): Promise<void> {
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
