import {
  type CatalogueChange,
  type CatalogueChangeKind,
  catalogueChangeKinds,
  type ValueChanges,
} from './catalogue-change.ts'

type Changes = Readonly<{ catalogue: readonly CatalogueChange[]; values: readonly ValueChanges[] }>

/** What a snapshot changed, counted. */
export type CountedChanges = Readonly<{
  /** How many key figures changed in the catalogue in each way. */
  catalogue: Readonly<Record<CatalogueChangeKind, number>>
  /** Key figures with values that were revised or taken back, and how many values. */
  revised: Readonly<{ keyFigures: number; values: number }>
  /** Values that were not there before. */
  added: number
}>

/** Counts what a snapshot changed: women, men and total are a value each. */
export function countChanges({ catalogue, values }: Changes): CountedChanges {
  const of = (kind: CatalogueChangeKind) => catalogue.filter((change) => change.kind === kind).length
  const revised = values.filter((each) => each.revised + each.takenBack > 0)
  return {
    catalogue: Object.fromEntries(catalogueChangeKinds.map((kind) => [kind, of(kind)])) as Record<
      CatalogueChangeKind,
      number
    >,
    revised: {
      keyFigures: revised.length,
      values: revised.reduce((sum, each) => sum + each.revised + each.takenBack, 0),
    },
    added: values.reduce((sum, each) => sum + each.added, 0),
  }
}
