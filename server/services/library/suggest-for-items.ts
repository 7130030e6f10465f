import type { SuggestionView } from '#domain/library/suggestion-view.ts'
import type { Context } from '#server/context.ts'
import { findSuggestions } from './find-suggestions.ts'

/** Statements of one checklist on which an organisation placed itself low, the lowest first. */
type LowItems = Readonly<{ organisationCode: string; instrumentId: string; items: readonly number[] }>

/** As many statements are suggested to at a time. */
const mostItems = 3

/** Examples that bear on statements which were scored low, by number; statements without any are left out. */
export async function suggestForItems(
  ctx: Context,
  { organisationCode, instrumentId, items }: LowItems,
): Promise<Readonly<Record<number, readonly SuggestionView[]>>> {
  const found = await Promise.all(
    items.slice(0, mostItems).map(async (item) => {
      const about = {
        organisationCode,
        area: null,
        items: [`${instrumentId}:${item}`],
        subGoals: [],
        titles: [],
      }
      return [item, await findSuggestions(ctx, about)] as const
    }),
  )
  return Object.fromEntries(found.filter(([, suggestions]) => suggestions.length > 0))
}
