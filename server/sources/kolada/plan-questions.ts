import type { KeyFigure } from '#domain/indicators/key-figure.ts'
import type { KoladaArea } from './answer-schemas.ts'
import { chunk } from './chunk.ts'

/** A key figure whose figures are wanted: about which areas, and whether only what has changed since a day. */
export type Wanted = Readonly<{ id: string; areas: KeyFigure['areas']; since: string | null }>

/** One question: all years of some key figures in some areas. */
export type Question = Readonly<{
  keyFigures: readonly string[]
  areas: readonly string[]
  since: string | null
}>

/** The nation stands among the regions and has figures of both kinds. */
const nation = '0000'

/**
 * Plans the questions whose answers together hold all that is wanted, each within what the interface takes: at most 25
 * key figures and 25 areas. A key figure about municipalities is not asked of regions.
 */
export function planQuestions(wanted: readonly Wanted[], areas: readonly KoladaArea[]): readonly Question[] {
  const idsOf = (kind: Wanted['areas']) =>
    areas
      .filter(({ id, type }) => {
        if (kind === 'municipalities') return type === 'K' || id === nation
        return kind === 'regions' ? type === 'L' : true
      })
      .map(({ id }) => id)
      .toSorted()
  const alike = Map.groupBy(wanted, ({ areas: kind, since }) => `${kind} ${since}`)
  return [...alike.values()].flatMap((group) => {
    const { areas: kind, since } = group[0]!
    const pieces = chunk(group.map(({ id }) => id).toSorted())
    return pieces.flatMap((keyFigures) =>
      chunk(idsOf(kind)).map((ids) => ({ keyFigures, areas: ids, since })),
    )
  })
}
