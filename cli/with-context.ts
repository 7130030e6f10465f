import type { Language } from '#domain/language/language.ts'
import type { Person } from '#domain/people/person.ts'
import { readConfig } from '#server/config.ts'
import type { Context } from '#server/context.ts'
import { openApplication } from '#server/open-application.ts'
import { openContext } from '#server/open-context.ts'

/** Whoever holds the command line of an installation may do what the installation can. */
const operator: Person = {
  id: 'operator',
  name: 'operator',
  example: false,
  roles: [{ role: 'operator', organisationCode: null, roundSlug: null }],
}

/**
 * Opens the application beside or without a running server, runs one service, and closes it again.
 *
 * @throws UserError as the service does, and database-away.
 */
export async function withContext<T>(language: Language, work: (ctx: Context) => Promise<T>): Promise<T> {
  const { application, close } = await openApplication(readConfig())
  try {
    return await work(openContext(application, { person: operator, language }))
  } finally {
    await close()
  }
}
