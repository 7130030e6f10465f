import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { Client } from 'pg'
import type { Config } from '#server/config.ts'
import type { Database } from '#server/context.ts'
import { tellRolesByHand } from './tell-roles-by-hand.ts'

/** The roles that the running program has, besides the owner, who migrates: for what people do, and for itself. */
const loginRoles = { app: 'jamsides_app', program: 'jamsides_program' } as const

/** Where the running program connects: as which role, and with what. */
export type LoginAddresses = Readonly<{ app: string; program: string }>

/**
 * Sees to it that the two roles of the running program exist and can sign in, and tells by what addresses. Their passwords
 * follow from the owner's, so that server, worker and command line agree and no file holds them. Addresses given beforehand
 * are used as they are.
 *
 * @throws Error with what to do by hand, in both languages, where the owner may not make roles.
 */
export async function openLoginRoles(
  owner: Database,
  ownerUrl: string,
  { databaseAppUrl, databaseProgramUrl }: Pick<Config, 'databaseAppUrl' | 'databaseProgramUrl'>,
): Promise<LoginAddresses> {
  const given = { app: databaseAppUrl, program: databaseProgramUrl }
  if (given.app !== null && given.program !== null) return { app: given.app, program: given.program }
  const addresses = {
    app: given.app ?? addressOf(ownerUrl, loginRoles.app),
    program: given.program ?? addressOf(ownerUrl, loginRoles.program),
  }
  try {
    for (const key of ['app', 'program'] as const)
      if (given[key] === null) await openRole(owner, loginRoles[key], addresses[key])
    await shareRights(owner)
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw tellRolesByHand(ownerUrl, true, error)
  }
  return addresses
}

function addressOf(ownerUrl: string, role: string): string {
  const url = URL.canParse(ownerUrl) ? new URL(ownerUrl) : null
  if (url === null || url.host === '' || url.password === '') throw tellRolesByHand(ownerUrl, false)
  const password = createHmac('sha256', decodeURIComponent(url.password)).update(role).digest('base64url')
  return Object.assign(url, { username: role, password }).href
}

async function openRole(owner: Database, role: string, address: string): Promise<void> {
  const { rows } = await sql`select from pg_roles where rolname = ${role}`.execute(owner)
  if (rows.length > 0 && (await letsIn(address))) return
  const verifier = verifierOf(new URL(address).password)
  await despiteOthers(async () => {
    const known = await sql`select from pg_roles where rolname = ${role}`.execute(owner)
    const verb = known.rows.length > 0 ? sql`alter` : sql`create`
    await sql`${verb} role ${sql.id(role)} login password ${sql.lit(verifier)}`.execute(owner)
  })
}

async function letsIn(address: string): Promise<boolean> {
  const client = new Client({ connectionString: address })
  try {
    await client.connect()
    return true
  } catch (error) {
    // Anything but the wrong password is told by whoever connects for good.
    return (error as { code?: string }).code !== '28P01'
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Walls hold for the owner too, who could otherwise change no row in a migration. */
async function shareRights(owner: Database): Promise<void> {
  await despiteOthers(async () => {
    const program = loginRoles.program
    const { rows } = await sql<{
      has: boolean
    }>`select pg_has_role(current_user, ${program}, 'usage') as has`.execute(owner)
    if (rows[0]?.has !== true) await sql`grant ${sql.id(program)} to current_user`.execute(owner)
  })
}

/** Roles belong to the whole of PostgreSQL: another process, in another database, may be making the same ones. */
async function despiteOthers(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      // Already there, in two forms, and “tuple concurrently updated”.
      const beaten = ['42710', '23505', 'XX000'].includes((error as { code?: string }).code ?? '')
      if (!beaten || attempt === 20) throw error
      await pause(attempt * 5)
    }
  }
}

/** What PostgreSQL keeps of a password (RFC 5803), made here so that the password itself stands in no log of statements. */
function verifierOf(password: string): string {
  const iterations = 4096
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
  const keyOf = (name: string) => createHmac('sha256', salted).update(name).digest()
  const stored = createHash('sha256').update(keyOf('Client Key')).digest('base64')
  const server = keyOf('Server Key').toString('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${server}`
}
