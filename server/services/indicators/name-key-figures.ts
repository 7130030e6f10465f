import type { Application } from '#server/context.ts'
import { findCatalogue } from './find-catalogue.ts'

/** A key figure by its id; `title` is null where the figures here do not have it. */
export type NamedKeyFigure = Readonly<{ id: string; title: string | null }>

/** Key figures with their titles, in the order in which they were given. */
export async function nameKeyFigures(
  ctx: Application,
  ids: readonly string[],
): Promise<readonly NamedKeyFigure[]> {
  const catalogue = ids.length === 0 ? null : await findCatalogue(ctx)
  return ids.map((id) => ({ id, title: catalogue?.keyFigures.get(id)?.title ?? null }))
}
