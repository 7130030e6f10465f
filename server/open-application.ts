import { randomUUID } from 'node:crypto'
import type { Config } from './config.ts'
import type { Application } from './context.ts'
import { readContent } from './content/read-content.ts'
import { type JobQueue, openJobQueue, prepareJobQueue } from './jobs/job-queue.ts'
import { openPdfCompiler } from './reports/document/pdf/pdf-compiler.ts'
import { applyContent } from './services/content/apply-content.ts'
import { applyExampleChallenges } from './services/content/apply-example-challenges.ts'
import { applyExampleGoals } from './services/content/apply-example-goals.ts'
import { applyStarter } from './services/fetching/apply-starter.ts'
import { connect } from './store/database/connect.ts'
import { joinDatabase } from './store/database/join-database.ts'
import { migrate } from './store/database/migrate.ts'
import { openWarehouse } from './warehouse/open-warehouse.ts'

/** A running application and how to close it. */
export type OpenApplication = Readonly<{ application: Application; close: () => Promise<void> }>

/**
 * Opens everything the program needs: reads and validates the content, starts or joins the database, migrates, and
 * fills the register, the published rounds and, in trial mode, the example round, and an empty warehouse with the
 * figures that come with the product.
 *
 * @throws Error with what is wrong and where, before anything is changed, when content cannot be read.
 */
export async function openApplication(config: Config): Promise<OpenApplication> {
  const content = await readContent(config.contentDirectory)
  const { url, release } = await joinDatabase(config)
  const db = connect(url)
  const pdf = openPdfCompiler(config.pdfDirectory)
  const warehouse = openWarehouse(config.dataDirectory)
  let queue: JobQueue | undefined
  const close = async () => {
    pdf.close()
    await warehouse.close()
    await queue?.close()
    await db.destroy()
    await release()
  }
  try {
    await migrate(db, config.migrationsDirectory)
    await prepareJobQueue(url)
    queue = await openJobQueue(db, url)
    const now = () => new Date()
    const application: Application = { db, content, config, now, newId: randomUUID, pdf, queue, warehouse }
    await applyContent(application)
    await applyStarter(application)
    await applyExampleChallenges(application)
    await applyExampleGoals(application)
    return { application, close }
  } catch (error) {
    await close()
    throw error
  }
}
