import type { Application, Context } from './context.ts'

/** What a service may touch when the program acts on its own: at start, on the command line and in its bookkeeping. */
export function openContext(application: Application, who: Pick<Context, 'person' | 'language'>): Context {
  return { ...application, ...who, program: application.db }
}
