/** How a key figure can differ between two snapshots, in the order in which it is told. */
export const catalogueChangeKinds = ['removed', 'retitled', 'flag-flipped', 'returned', 'added'] as const
export type CatalogueChangeKind = (typeof catalogueChangeKinds)[number]

/** What has happened to a key figure in the catalogue from one snapshot to the next. */
export type CatalogueChange = Readonly<{ keyFigure: string; title: string }> &
  (
    | Readonly<{ kind: 'added'; /** Whether any figures of it have come too. */ figures: boolean }>
    | Readonly<{ kind: 'removed' | 'returned' }>
    | Readonly<{ kind: 'retitled'; titleBefore: string }>
    | Readonly<{ kind: 'flag-flipped'; /** What the source says now. */ dividedByGender: boolean }>
  )

/** How many figures of a key figure differ from one snapshot to the next. Women, men and total are a figure each. */
export type ValueChanges = Readonly<{
  keyFigure: string
  /** Had a value and has another one. */
  revised: number
  /** Had a value and has none any more. */
  takenBack: number
  /** Had none and has a value. */
  added: number
}>

/** What can make somebody who has used a key figure look again. */
export type RecentChange = 'retitled' | 'revised' | 'removed' | 'flag-flipped'
