import type { LetterProblem } from './letter-problem.ts'

const minute = 60_000
const hour = 60 * minute

/** How long to wait after each attempt. All together four days: a mail server may be down over a weekend. */
const pauses = [
  minute / 2,
  2 * minute,
  5 * minute,
  15 * minute,
  hour,
  3 * hour,
  6 * hour,
  12 * hour,
  24 * hour,
  24 * hour,
  24 * hour,
] as const

/** What another attempt would not change. The rest is mended by time or by whoever runs the installation. */
const lasting: readonly LetterProblem[] = ['recipient', 'refused', 'expired']

type Attempt = Readonly<{
  problem: LetterProblem
  /** How many times it has been tried, this time included. */
  attempts: number
  at: Date
  /** When what the letter says is of no use any more. */
  expiresAt: Date
}>

/** When to try a letter again that could not be sent; null where it is given up. */
export function whenToTryAgain({ problem, attempts, at, expiresAt }: Attempt): Date | null {
  const pause = pauses[attempts - 1]
  if (lasting.includes(problem) || pause === undefined) return null
  const next = new Date(at.getTime() + pause)
  return next < expiresAt ? next : null
}
