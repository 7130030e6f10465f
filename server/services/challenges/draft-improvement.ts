import { seenText } from '#charts/seen-text.ts'
import type { Challenge } from '#domain/challenges/challenge.ts'
import type { ImprovementDraft } from '#domain/improvements/check-improvement.ts'
import { longestLine } from '#domain/improvements/text-limits.ts'
import type { Context } from '#server/context.ts'
import { getCatalogue } from '#server/services/indicators/get-catalogue.ts'
import { findCurrentSnapshot } from '#server/warehouse/snapshots/find-current-snapshot.ts'
import { textsIn } from '#texts/texts.ts'
import { saySource } from './say-source.ts'

/**
 * What is known of an improvement from the challenge it begins with: a title to start from, the difference, its key figure and
 * its sub-goals.
 */
export async function draftImprovement(
  ctx: Context,
  challenge: Challenge,
): Promise<Pick<ImprovementDraft, 'title' | 'challenge' | 'subGoals' | 'keyFigures'>> {
  const t = textsIn(ctx.language).challenges
  const known = (await findCurrentSnapshot(ctx.warehouse)) && (await getCatalogue(ctx))
  const { analysis, seen } = challenge
  const written = [analysis.what, analysis.forWhom, analysis.why].filter((text) => text !== '')
  return {
    title: t.improvementTitle(seen.title).slice(0, longestLine),
    challenge: [sayFigures(ctx, challenge), ...written].join('\n\n'),
    keyFigures: known?.keyFigures.has(challenge.keyFigure) ? [challenge.keyFigure] : [],
    subGoals: known?.classifications.get(challenge.keyFigure)?.subGoals ?? [],
  }
}

function sayFigures({ language }: Context, challenge: Challenge): string {
  const t = textsIn(language).challenges
  const { seen } = challenge
  const text = seenText(language, seen)
  const { year, women, men, difference } = seen.years.at(-1)!
  const said = {
    title: seen.title,
    area: seen.areaName,
    year,
    of: seen.of,
    source: saySource(challenge, language),
  }
  const [ofWomen, ofMen] = [text.value(women), text.value(men)]
  return ofWomen === null || ofMen === null
    ? t.improvementChallengeOfGap({ ...said, difference: text.change(difference) })
    : t.improvementChallenge({ ...said, women: ofWomen, men: ofMen })
}
