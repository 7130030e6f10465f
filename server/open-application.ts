import { randomUUID } from 'node:crypto'
import type { Config } from './config.ts'
import type { Application } from './context.ts'
import { readContent } from './content/read-content.ts'
import { openDatabase } from './open-database.ts'
import { openPdfCompiler } from './reports/document/pdf/pdf-compiler.ts'
import { applyContent } from './services/content/apply-content.ts'
import { applyExampleChallenges } from './services/content/apply-example-challenges.ts'
import { applyOwnExample } from './services/content/apply-own-example.ts'
import { applyExampleGoals } from './services/content/apply-example-goals.ts'
import { applyStarter } from './services/fetching/apply-starter.ts'
import { openSignIn } from './sources/identity/open-sign-in.ts'
import { readSignIn } from './sources/identity/read-sign-in.ts'
import { openRateLimits } from './rate-limits.ts'
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
  const signIn = openSignIn(await readSignIn(config.signInFile, content.organisations), config)
  const { close: closeDatabase, ...database } = await openDatabase(config)
  const pdf = openPdfCompiler(config.pdfDirectory)
  const warehouse = openWarehouse(config.dataDirectory)
  const close = async () => {
    pdf.close()
    await warehouse.close()
    await closeDatabase()
  }
  try {
    const now = () => new Date()
    // Nobody is kept from trying everything out.
    const rateLimits = openRateLimits(config.trial ? 20 : 1)
    const application: Application = {
      ...database,
      content,
      config,
      now,
      newId: randomUUID,
      pdf,
      signIn,
      warehouse,
      rateLimits,
    }
    await applyContent(application)
    await applyStarter(application)
    await applyExampleChallenges(application)
    await applyExampleGoals(application)
    await applyOwnExample(application)
    return { application, close }
  } catch (error) {
    await close()
    throw error
  }
}
