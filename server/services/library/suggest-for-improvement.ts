import type { Improvement } from '#domain/improvements/improvement.ts'
import type { SuggestionView } from '#domain/library/suggestion-view.ts'
import type { Context } from '#server/context.ts'
import { describeKeyFigures } from './describe-key-figures.ts'
import { findSuggestions } from './find-suggestions.ts'

/** Examples that are near to an improvement: by its area, statements, sub-goals, key figures and the words of its title. */
export async function suggestForImprovement(
  ctx: Context,
  { organisationCode, area, relatedItems, subGoals, keyFigures, title }: Improvement,
): Promise<readonly SuggestionView[]> {
  const figures = await describeKeyFigures(ctx, keyFigures)
  return findSuggestions(ctx, {
    organisationCode,
    area,
    items: relatedItems.map(({ instrumentId, item }) => `${instrumentId}:${item}`),
    subGoals: [...subGoals, ...figures.subGoals],
    titles: [title, ...figures.titles],
  })
}
