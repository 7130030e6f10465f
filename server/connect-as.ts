import type { Database, WalledDatabase } from './context.ts'
import { type JobQueue, openJobQueue } from './jobs/job-queue.ts'
import { connect, connectWalled } from './store/database/connect.ts'
import type { LoginAddresses } from './store/database/login-roles.ts'
import { requireModestRole } from './store/database/require-modest-role.ts'

/** The database as the running program has it, and how to close it. */
export type OpenDatabase = Readonly<{
  db: Database
  walled: WalledDatabase
  queue: JobQueue
  close: () => Promise<void>
}>

/** Connects as the two roles to a database that its owner has seen to. */
export async function connectAs(
  addresses: LoginAddresses,
  connections = { app: 10, program: 5 },
): Promise<OpenDatabase> {
  const db = connect(addresses.program, connections.program)
  const walled = connectWalled(addresses.app, connections.app)
  let queue: JobQueue | undefined
  const close = async () => {
    await queue?.close()
    await Promise.all([db.destroy(), walled.close()])
  }
  try {
    await Promise.all([
      requireModestRole(db, 'DATABASE_PROGRAM_URL'),
      requireModestRole(walled.behind(null), 'DATABASE_APP_URL'),
    ])
    queue = await openJobQueue(db, addresses.program)
    return { db, walled, queue, close }
  } catch (error) {
    await close()
    throw error
  }
}
