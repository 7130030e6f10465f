import type { RecentChange } from '#domain/indicators/catalogue-change.ts'
import type { KeyFigureView } from '#domain/indicators/key-figure-view.ts'

/** What the page of a key figure shows. */
export type KeyFigureData = KeyFigureView &
  Readonly<{
    /** By id, in a sentence of our own; null where we have none. */
    inShort: Readonly<Record<string, string | null>>
    snapshot: Readonly<{ id: string; createdAt: string }>
    mayRaise: boolean
    changes: readonly RecentChange[]
    /** What the address of this view ends in. */
    query: string
  }>
