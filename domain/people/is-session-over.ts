import type { Session, SessionLimits } from './sign-in.ts'

/** Whether a session has been idle for too long or has lasted as long as any may. */
export function isSessionOver(
  { startedAt, seenAt }: Pick<Session, 'startedAt' | 'seenAt'>,
  { idle, longest }: SessionLimits,
  now: Date,
): boolean {
  return now.getTime() - seenAt.getTime() >= idle || now.getTime() - startedAt.getTime() >= longest
}
