import type { Application, Context } from './context.ts'

/** Whoever acts, and with which session and from where, where they do so in a browser. */
type Who = Pick<Context, 'person' | 'language'> & Partial<Pick<Context, 'session' | 'client'>>

/** What a service may touch when somebody acts: a request, or work that somebody has ordered. */
export function openContext(
  application: Application,
  { session = null, client = null, ...who }: Who,
): Context {
  const { db: program, walled } = application
  return { ...application, ...who, session, client, program, db: walled.behind(who.person) }
}

/** What a service may touch when the program acts on its own, at start and on the command line: everything. */
export function openProgramContext(
  application: Application,
  { session = null, client = null, ...who }: Who,
): Context {
  return { ...application, ...who, session, client, program: application.db }
}
