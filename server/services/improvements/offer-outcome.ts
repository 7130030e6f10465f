import { may } from '#domain/access/may.ts'
import { seenText } from '#charts/seen-text.ts'
import type { Challenge } from '#domain/challenges/challenge.ts'
import type { SeenYear } from '#domain/challenges/seen-figures.ts'
import type { ResultDraft } from '#domain/improvements/check-result.ts'
import { draftOfResult } from '#domain/improvements/draft-of-result.ts'
import type { Improvement, MeasuredChange } from '#domain/improvements/improvement.ts'
import { longestLine } from '#domain/improvements/text-limits.ts'
import type { Context } from '#server/context.ts'
import { type ChallengeNow, compareChallenges } from '#server/services/challenges/compare-challenges.ts'
import { saySource } from '#server/services/challenges/say-source.ts'
import { dayOf } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

/** A before and an after that lie ready to be entered as a changed outcome, if somebody stands by them. */
export type OutcomeOffer = Readonly<{ title: string; from: number; to: number; draft: ResultDraft }>

/**
 * Fills in a changed outcome with the figures an improvement's challenge was seen in and the newest ones, where there
 * are newer figures for both sexes that may be compared. What has happened is left for people to write: that figures
 * have changed does not say why.
 *
 * @returns null where whoever asks may not enter it, where there is nothing to offer, or where an outcome with these
 *   figures has been entered already.
 */
export async function offerOutcome(
  ctx: Context,
  improvement: Improvement,
  challenge: Challenge | null,
): Promise<OutcomeOffer | null> {
  if (challenge === null || !may(ctx.person, 'improvement.change', improvement)) return null
  const now = (await compareChallenges(ctx, [challenge])).get(challenge.id)
  const change = now ? changeOf(ctx, challenge, now) : null
  const entered = improvement.results.some(
    (result) =>
      result.change?.measure === change?.measure && result.change?.after.date === change?.after.date,
  )
  if (!now || change === null || entered) return null
  const { keyFigure, seen } = challenge
  const { figures, challenges } = textsIn(ctx.language)
  const evidence = challenges.offer.evidence({ source: figures.rawSource[seen.source], keyFigure })
  const draft = draftOfResult(
    { step: 'outcome', date: change.after.date, description: '', evidence, change },
    ctx.language,
  )
  const years = { from: Number(change.before.date.slice(0, 4)), to: Number(change.after.date.slice(0, 4)) }
  return { title: seen.title, ...years, draft }
}

function changeOf(
  { language, now: clock }: Context,
  challenge: Challenge,
  { compared, snapshot }: ChallengeNow,
): MeasuredChange | null {
  if (compared.kind !== 'compared') return null
  const { seen } = challenge
  const { decimals, unit } = seenText(language, seen, [compared.after])
  const measured = ({ year, women, men }: SeenYear) => {
    if (women === null || men === null) return null
    const end = `${year}-12-31`
    const today = dayOf(clock())
    const rounded = (value: number) => Number(value.toFixed(decimals))
    // A year that is not over has been measured some day before today.
    return { women: rounded(women), men: rounded(men), date: end > today ? today : end }
  }
  const [before, after] = [measured(compared.before), measured(compared.after)]
  if (before === null || after === null) return null
  const source = saySource(challenge, language, snapshot).slice(0, longestLine)
  return {
    measure: seen.title.slice(0, longestLine),
    unit: unit.slice(0, longestLine),
    of: seen.of,
    before,
    after,
    source,
  }
}
