import { chooseKeyFigures } from '#domain/indicators/choose-key-figures.ts'
import { classifyKeyFigures } from '#domain/indicators/classifying/classify-key-figures.ts'
import type { KeyFigure } from '#domain/indicators/key-figure.ts'
import type { Application } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import type { IncomingKeyFigure } from '#server/warehouse/incoming/incoming.ts'

/** What is to be fetched: some key figures by id, a set that comes with the product, or all that are about women and men. */
export type Selection =
  | Readonly<{ keyFigures: readonly string[] }>
  | Readonly<{ set: string }>
  | Readonly<{ all: true }>

/** The key figures that a selection means, and those it names that the source has no longer. */
export type WantedKeyFigures = Readonly<{ ids: readonly string[]; retired: readonly string[] }>

type Catalogues = Readonly<{
  offered: ReadonlyMap<string, IncomingKeyFigure>
  known: ReadonlyMap<string, KeyFigure>
}>

/**
 * Lists what a selection means in the catalogue that the source has now. Of a pair, both come along.
 *
 * @throws UserError `unknown-set`, or `kolada-unknown-ids` where an id that was named is not in the catalogue, or nothing
 * of a set is.
 */
export function listWantedKeyFigures(
  { content }: Pick<Application, 'content'>,
  selection: Selection,
  { offered, known }: Catalogues,
): WantedKeyFigures {
  const described = [...offered.values()].map((each) => asDescribed(each, known.get(each.id)))
  const classifications = classifyKeyFigures(described, content.keyFigureRules)
  if ('all' in selection) return { ids: chooseKeyFigures(described, classifications), retired: [] }
  const named = 'set' in selection ? idsOfSet(content, selection.set) : selection.keyFigures
  const missing = [...new Set(named)].filter((id) => !offered.has(id)).toSorted()
  if (missing.length > 0 && ('keyFigures' in selection || missing.length === named.length))
    throw UserError.of('kolada-unknown-ids', {
      unknown: missing.filter((id) => !known.has(id)),
      retired: missing.filter((id) => known.has(id)),
    })
  const paired = named.flatMap((id) => {
    const pair = classifications.get(id)?.pair ?? null
    return pair === null ? [id] : [pair.women, pair.men]
  })
  return { ids: [...new Set(paired)].filter((id) => offered.has(id)).toSorted(), retired: missing }
}

/** What the figures themselves say is known of those only that have come before. */
function asDescribed(offered: IncomingKeyFigure, known: KeyFigure | undefined): KeyFigure {
  return {
    ...offered,
    observations: known?.observations ?? 0,
    bothSexes: known?.bothSexes ?? offered.dividedByGender === true,
  }
}

function idsOfSet({ keyFigureSets }: Application['content'], id: string): readonly string[] {
  const set = keyFigureSets.find((each) => each.id === id)
  if (set === undefined)
    throw UserError.of('unknown-set', { set: id, known: keyFigureSets.map((each) => each.id) }, 404)
  return set.sections.flatMap(({ keyFigures }) => keyFigures.map((each) => each.id))
}
