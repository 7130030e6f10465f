import type { Clock } from '#server/sources/kolada/connection/pace.ts'

/** A clock that only goes when somebody sleeps, and a note of how long each slept. */
export function stillClock(): Clock & Readonly<{ slept: readonly number[] }> {
  let now = 0
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    sleep: (milliseconds, signal) => {
      signal.throwIfAborted()
      slept.push(milliseconds)
      now += milliseconds
      return Promise.resolve()
    },
  }
}
