import { execFileSync } from 'node:child_process'
import { access, constants, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The user that PostgreSQL runs as; null when it can run as whoever runs us. */
export type PostgresUser = Readonly<{ uid: number; gid: number }>

/** As root, finds or makes the unprivileged user `postgres`, since PostgreSQL refuses to run as root. */
export function findPostgresUser(): PostgresUser | null {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return null
  try {
    return identify()
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
    return identify()
  }
}

function identify(): PostgresUser {
  const number = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }))
  return { uid: number('-u'), gid: number('-g') }
}

/** Whether everybody may walk down to this folder, so that another user can reach what lies in it. */
export async function isReachableForAll(folder: string): Promise<boolean> {
  await access(folder, constants.F_OK)
  for (let current = folder; ; current = dirname(current)) {
    const { mode } = await stat(current)
    if ((mode & 0o001) === 0) return false
    if (current === dirname(current)) return true
  }
}
