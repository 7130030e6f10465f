import { RateLimiterMemory } from 'rate-limiter-flexible'

/** What has been done how often lately, in the memory of this process (docs/decisions/0027-web-defences.md). */
export type RateLimits = Readonly<{
  /** Counts once more and gives how many seconds are left to wait: 0 unless it has been `most` times already. */
  count: (key: string, limit: Readonly<{ most: number; seconds: number }>) => Promise<number>
  /** Notes that somebody has signed in to an account from an address. */
  welcome: (account: string, address: string) => Promise<void>
  isWelcome: (account: string, address: string) => Promise<boolean>
}>

/** Timers of Node hold less than 25 days. */
const welcomeSeconds = 20 * 24 * 60 * 60

/** Begins to count. Every limit is multiplied by `times`. */
export function openRateLimits(times: number): RateLimits {
  const limiters = new Map<string, RateLimiterMemory>()
  const limiterOf = (points: number, duration: number) => {
    const name = `${points}/${duration}`
    const limiter = limiters.get(name) ?? new RateLimiterMemory({ keyPrefix: name, points, duration })
    limiters.set(name, limiter)
    return limiter
  }
  const welcomed = new RateLimiterMemory({ keyPrefix: 'welcome', points: 1, duration: welcomeSeconds })
  return {
    count: async (key, { most, seconds }) => {
      const { consumedPoints, msBeforeNext } = await limiterOf(most * times, seconds).penalty(key)
      return consumedPoints <= most * times ? 0 : Math.max(1, Math.ceil(msBeforeNext / 1000))
    },
    welcome: async (account, address) =>
      void (await welcomed.set(`${account} ${address}`, 1, welcomeSeconds)),
    isWelcome: async (account, address) => (await welcomed.get(`${account} ${address}`)) !== null,
  }
}
