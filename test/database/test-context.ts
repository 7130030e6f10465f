import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Person } from '#domain/people/person.ts'
import { readConfig } from '#server/config.ts'
import { readContent } from '#server/content/read-content.ts'
import type { Context, Database } from '#server/context.ts'
import { connectAs } from '#server/connect-as.ts'
import { openContext, openProgramContext } from '#server/open-context.ts'
import { openPdfCompiler } from '#server/reports/document/pdf/pdf-compiler.ts'
import { openSignIn } from '#server/sources/identity/open-sign-in.ts'
import { connect } from '#server/store/database/connect.ts'
import { openRateLimits } from '#server/rate-limits.ts'
import { openWarehouse } from '#server/warehouse/open-warehouse.ts'
import { runSql } from './run-sql.ts'

/** The moment at which every test takes place. */
export const testNow = new Date('2026-11-20T13:32:00Z')

type TestContext = Readonly<{
  /** What the program may touch; with `walled`, what this person may, as in a request. */
  context: (person?: Person | null, how?: Readonly<{ walled: boolean }>) => Context
  /** For what the running program may not do, such as taking walls down. */
  asOwner: () => Database
}>

/**
 * Gives a test file a database of its own on the real PostgreSQL: migrated, with register, published rounds and
 * example round, and a warehouse without figures. Call it at the top of the file; use what it returns inside the tests.
 */
export function useTestContext(): TestContext {
  let base: Context
  let owner: Database
  let close: () => Promise<void>
  let folder: string
  beforeAll(async () => {
    const clusterUrl = inject('clusterUrl')
    const name = `test_${randomUUID().replaceAll('-', '')}`
    await runSql(clusterUrl, `create database ${name} template template_filled`)
    const config = readConfig({})
    const { app, program } = inject('loginAddresses')
    const inCopy = (address: string) => address.replace(/\/[^/]*$/, `/${name}`)
    const database = await connectAs({ app: inCopy(app), program: inCopy(program) }, { app: 3, program: 5 })
    close = database.close
    owner = connect(inCopy(clusterUrl), 1)
    const content = await readContent(config.contentDirectory)
    const pdf = openPdfCompiler(config.pdfDirectory)
    const now = () => testNow
    const signIn = openSignIn({ floors: {}, providers: [] }, config)
    folder = await mkdtemp(join(tmpdir(), 'jamsides-figures-'))
    const warehouse = openWarehouse(folder)
    const application = {
      ...database,
      content,
      config,
      now,
      newId: randomUUID,
      pdf,
      signIn,
      warehouse,
      rateLimits: openRateLimits(1),
    }
    base = openProgramContext(application, { person: null, language: 'sv' })
  })
  afterAll(async () => {
    base.pdf.close()
    await base.warehouse.close()
    await Promise.all([close(), owner.destroy()])
    await rm(folder, { recursive: true })
  })
  return {
    context: (person = null, { walled } = { walled: false }) =>
      walled ? openContext(base, { ...base, person }) : { ...base, person },
    asOwner: () => owner,
  }
}
