import type { Config } from './config.ts'
import { connectAs, type OpenDatabase } from './connect-as.ts'
import { prepareJobQueue } from './jobs/job-queue.ts'
import { connect } from './store/database/connect.ts'
import { joinDatabase } from './store/database/join-database.ts'
import { type LoginAddresses, openLoginRoles } from './store/database/login-roles.ts'
import { migrate } from './store/database/migrate.ts'
import { renewGrants } from './store/database/renew-grants.ts'

/**
 * Starts or joins the database, lets its owner bring schema, queue and rights up to date, and connects as the two roles of
 * the running program, neither of which owns anything.
 *
 * @throws Error with what to do where the roles cannot be made or could get past the walls.
 */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  const { url, release } = await joinDatabase(config)
  try {
    const addresses = await prepare(config, url)
    const opened = await connectAs(addresses)
    return { ...opened, close: () => opened.close().then(release) }
  } catch (error) {
    await release()
    throw error
  }
}

async function prepare(config: Config, ownerUrl: string): Promise<LoginAddresses> {
  const owner = connect(ownerUrl, 2)
  try {
    const addresses = await openLoginRoles(owner, ownerUrl, config)
    await migrate(owner, config.migrationsDirectory)
    await prepareJobQueue(ownerUrl)
    await renewGrants(owner)
    return addresses
  } finally {
    await owner.destroy()
  }
}
