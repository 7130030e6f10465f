import type { OwnSetDraft } from '#domain/sets/check-own-set.ts'
import type { Context } from '#server/context.ts'
import { getCatalogue } from '#server/services/indicators/get-catalogue.ts'
import { lineOf } from './draft-of-set.server.ts'

/** A draft with key figures added last, each on a line with its title. */
export async function addLines(
  ctx: Context,
  draft: OwnSetDraft,
  ids: readonly string[],
): Promise<OwnSetDraft> {
  if (ids.length === 0) return draft
  const { keyFigures } = await getCatalogue(ctx)
  const lines = ids.map((id) => lineOf({ id, title: keyFigures.get(id)?.title ?? '' }))
  return { ...draft, keyFigures: [draft.keyFigures.trimEnd(), ...lines].filter(Boolean).join('\n') }
}
