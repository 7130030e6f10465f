import type { Application, Context } from './context.ts'

/** Whoever acts, and the session they act in where they are signed in in a browser. */
type Who = Pick<Context, 'person' | 'language'> & Partial<Pick<Context, 'session'>>

/** What a service may touch when the program acts on its own: at start, on the command line and in its bookkeeping. */
export function openContext(application: Application, { session = null, ...who }: Who): Context {
  return { ...application, ...who, session, program: application.db }
}
