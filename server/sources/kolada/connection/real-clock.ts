import { setTimeout } from 'node:timers/promises'
import type { Clock } from './pace.ts'

/** The clock of the machine. */
export const realClock: Clock = {
  now: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    // What stops the wait is the reason of whoever stopped it, not the wait's own error.
    await setTimeout(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted())
  },
}
