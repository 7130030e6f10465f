import type { OwnSetDraft } from '#domain/sets/check-own-set.ts'
import type { ShownSet } from '#domain/sets/shown-set.ts'
import type { Context } from '#server/context.ts'
import { getCatalogue } from '#server/services/indicators/get-catalogue.ts'

/** A set as the form of an own one shows it: a line for each key figure, with its title where it is known. */
export async function draftOfSet(
  ctx: Context,
  { name, guidance, sections }: Pick<ShownSet, 'name' | 'guidance' | 'sections'>,
): Promise<OwnSetDraft> {
  const { keyFigures } = await getCatalogue(ctx)
  const lines = sections.flatMap((section) =>
    section.keyFigures.map(({ id }) => lineOf({ id, title: keyFigures.get(id)?.title ?? '' })),
  )
  return { name: name[ctx.language], guidance: guidance[ctx.language], keyFigures: lines.join('\n') }
}

/** The line of a key figure in the form; where only figures have come, its title is its id. */
export function lineOf({ id, title }: Readonly<{ id: string; title: string }>): string {
  return title === id ? id : `${id} ${title}`.trim()
}
