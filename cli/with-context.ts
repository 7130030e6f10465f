import type { Language } from '#domain/language/language.ts'
import { readConfig } from '#server/config.ts'
import type { Context } from '#server/context.ts'
import { openApplication } from '#server/open-application.ts'
import { openProgramContext } from '#server/open-context.ts'
import { operator } from './operator.ts'

/**
 * Opens the application beside or without a running server, runs one service, and closes it again.
 *
 * @throws UserError as the service does, and database-away.
 */
export async function withContext<T>(language: Language, work: (ctx: Context) => Promise<T>): Promise<T> {
  const { application, close } = await openApplication(readConfig())
  try {
    return await work(openProgramContext(application, { person: operator, language }))
  } finally {
    await close()
  }
}
