import type { SubGoal } from '#domain/improvements/improvement.ts'
import type { Context } from '#server/context.ts'
import { getCatalogue } from '#server/services/indicators/get-catalogue.ts'
import { findCurrentSnapshot } from '#server/warehouse/snapshots/find-current-snapshot.ts'

/** What key figures are about: their titles, the areas of their sources, and sub-goals. Nothing without figures. */
export async function describeKeyFigures(
  ctx: Context,
  ids: readonly string[],
): Promise<Readonly<{ titles: readonly string[]; subGoals: readonly SubGoal[] }>> {
  const known = ids.length > 0 && (await findCurrentSnapshot(ctx.warehouse)) !== null
  if (!known) return { titles: [], subGoals: [] }
  const { keyFigures, classifications } = await getCatalogue(ctx)
  return {
    titles: ids.flatMap((id) => {
      const { title, operatingArea } = keyFigures.get(id) ?? { title: '', operatingArea: null }
      return [title, operatingArea ?? '']
    }),
    subGoals: ids.flatMap((id) => classifications.get(id)?.subGoals ?? []),
  }
}
