import type { Challenge } from '#domain/challenges/challenge.ts'
import type { SuggestionView } from '#domain/library/suggestion-view.ts'
import type { Context } from '#server/context.ts'
import { describeKeyFigures } from './describe-key-figures.ts'
import { findSuggestions } from './find-suggestions.ts'

/** Examples that are near to a challenge: by the words of its title and of its key figure, and by sub-goals of that. */
export async function suggestForChallenge(
  ctx: Context,
  { organisationCode, title, keyFigure, seen }: Challenge,
): Promise<readonly SuggestionView[]> {
  const figures = await describeKeyFigures(ctx, [keyFigure])
  return findSuggestions(ctx, {
    organisationCode,
    area: null,
    items: [],
    subGoals: figures.subGoals,
    titles: [title, seen.title, ...figures.titles],
  })
}
