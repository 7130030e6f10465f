import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { copyBinariesForAll, findBinaries, type PostgresBinaries } from './postgres-binaries.ts'
import { findPostgresUser, isReachableForAll, type PostgresUser } from './postgres-user.ts'

/** Where the embedded PostgreSQL of a data folder lies, and as whom it runs. */
export type ClusterPlace = Readonly<{
  directory: string
  /** How PostgreSQL is told where it lies; see `chooseClusterPlace`. */
  name: string
  log: string
  lock: string
  passwordFile: string
  binaries: PostgresBinaries
  user: PostgresUser | null
}>

export const databaseUser = 'jamsides'

/** Nothing of ours may change how PostgreSQL behaves, such as a PGPORT or a language. */
export const plainEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C' }

/** Makes a data folder where there is none, and says where its PostgreSQL lies. */
export async function chooseClusterPlace(dataDirectory: string): Promise<ClusterPlace> {
  await makeFolder(dataDirectory)
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

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const reason = `The data folder ${folder} cannot be made or used (${code}). JAMSIDES_DATA names another.`
    throw new Error(reason, { cause })
  }
}
