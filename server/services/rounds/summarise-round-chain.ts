import { type ChainSummary, summariseChain } from '#domain/improvements/summarise-chain.ts'
import type { RoundOutcomes } from '#domain/rounds/round-outcomes.ts'
import type { Round } from '#domain/rounds/round.ts'
import type { Standing } from '#domain/rounds/standing.ts'
import type { Context } from '#server/context.ts'

/** How far a round has come on the results chain: as far as whoever asks sees it, and as published. */
export type RoundChain = Readonly<{
  /** ISO date of the day it was counted. */
  day: string
  /** The improvements that whoever asks may read, counted; in how many organisations, of how many that take part. */
  summary: ChainSummary
  sharing: number
  participants: number
  /** What the published report of the round says; null where there is none. */
  published: RoundOutcomes | null
}>

/**
 * Counts the improvements of a round on the steps of the chain. An organisation of which none may be read is in
 * `participants` and not in `sharing`, and counts as nothing on no step: whether it has any is not known.
 */
export function summariseRoundChain(
  { content }: Pick<Context, 'content'>,
  { slug }: Round,
  standings: readonly Standing[],
  day: string,
): RoundChain {
  return {
    day,
    summary: summariseChain(standings.flatMap(({ improvements }) => improvements)),
    sharing: standings.filter(({ improvements }) => improvements.length > 0).length,
    participants: standings.length,
    published: content.roundOutcomes.find(({ roundSlug }) => roundSlug === slug) ?? null,
  }
}
