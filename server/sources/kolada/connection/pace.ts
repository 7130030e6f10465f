/** Time as the client meets it, so that tests need not wait. */
export type Clock = Readonly<{
  now: () => number
  /** Ends early, with the reason of the signal, when it is told to stop. */
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
}>

/** No limit is documented; those who use the interface keep to about five requests a second, and so do we. */
const betweenRequests = 200

/** Makes a way to wait for one's turn: requests begin at least 200 ms apart. */
export function openPace({ now, sleep }: Clock): (signal: AbortSignal) => Promise<void> {
  let next = -Infinity
  return async (signal) => {
    const at = now()
    const start = Math.max(at, next)
    next = start + betweenRequests
    if (start > at) await sleep(start - at, signal)
    signal.throwIfAborted()
  }
}
