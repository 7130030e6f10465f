import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { readConfig } from '#server/config.ts'
import { openApplication } from '#server/open-application.ts'
import { connect } from '#server/store/database/connect.ts'
import { openEmbeddedCluster } from '#server/store/database/embedded-cluster.ts'
import { type LoginAddresses, openLoginRoles } from '#server/store/database/login-roles.ts'
import { runSql } from './run-sql.ts'

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- vitest merges this interface
  interface ProvidedContext {
    clusterUrl: string
    /** Where the two roles of the running program connect to the filled database. */
    loginAddresses: LoginAddresses
    /** The warehouse of an installation that has just been started: the starter set and nothing else. */
    starterWarehouse: string
  }
}

export const templateName = 'template_filled'

/** One PostgreSQL for the whole run, with a migrated and filled database that each test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'jamsides-test-'))
  const cluster = await openEmbeddedCluster(folder)
  await runSql(cluster.url, `create database ${templateName}`)
  const databaseUrl = cluster.url.replace(/\/postgres$/, `/${templateName}`)
  const { close } = await openApplication({
    ...readConfig({ JAMSIDES_DATA: folder }),
    databaseUrl,
  })
  await close()
  const owner = connect(databaseUrl, 1)
  const loginAddresses = await openLoginRoles(owner, databaseUrl, readConfig({}))
  await owner.destroy()
  project.provide('clusterUrl', cluster.url)
  project.provide('loginAddresses', loginAddresses)
  project.provide('starterWarehouse', join(folder, 'warehouse'))
  return async () => {
    await cluster.release()
    await rm(folder, { recursive: true, force: true })
  }
}
