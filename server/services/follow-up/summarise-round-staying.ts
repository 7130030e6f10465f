import { may } from '#domain/access/may.ts'
import { type Staying, summariseStaying } from '#domain/follow-up/summarise-staying.ts'
import type { Improvement } from '#domain/improvements/improvement.ts'
import type { Round } from '#domain/rounds/round.ts'
import type { Context } from '#server/context.ts'
import { listImprovements } from '#server/store/improvements/list-improvements.ts'
import { listRounds } from '#server/store/rounds/list-rounds.ts'
import { dayOf } from '#texts/formats.ts'
import { onlyReadable } from '../access/only-readable.ts'
import { listAftermaths } from './list-aftermaths.ts'

/** How many of the improvements of a round, and of its whole programme, still stand, of those shared with whoever asks. */
export type RoundStaying = Readonly<{
  /** ISO date of the day it was counted. */
  day: string
  round: Staying
  /** In how many rounds the programme has improvements to ask about; null where it is this round alone. */
  programme: Readonly<{ rounds: number; staying: Staying }> | null
}>

/**
 * Counts how many of the improvements of a round still stand, for whoever follows the round: of those that may be read, are
 * over and have left something.
 *
 * @returns null for whoever does not follow the round.
 */
export async function summariseRoundStaying(
  ctx: Context,
  { slug, programme }: Round,
  improvements: readonly Improvement[],
): Promise<RoundStaying | null> {
  if (!may(ctx.person, 'round.follow', { roundSlug: slug })) return null
  const day = dayOf(ctx.now())
  const siblings = (await listRounds(ctx.db)).filter(
    (round) => round.programme.sv === programme.sv && round.slug !== slug,
  )
  const others = await Promise.all(
    siblings.map(({ slug: roundSlug }) => listImprovements(ctx.db, { roundSlug })),
  )
  const all = [improvements, ...others.map((some) => onlyReadable(ctx, 'improvement.read', some))]
  const found = await listAftermaths(ctx.db, all.flat(), day)
  const rounds = new Set(found.map(({ improvement }) => improvement.roundSlug))
  const summarise = (some: typeof found) => summariseStaying(some.map(({ asked }) => asked))
  return {
    day,
    round: summarise(found.filter(({ improvement }) => improvement.roundSlug === slug)),
    programme:
      rounds.size > (rounds.has(slug) ? 1 : 0) ? { rounds: rounds.size, staying: summarise(found) } : null,
  }
}
