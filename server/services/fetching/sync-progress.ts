import type { ListName } from '#server/sources/kolada/fetch-catalogue.ts'
import type { Hitch } from '#server/sources/kolada/open-kolada.ts'

/** How far a sync has come. */
export type SyncProgress =
  | Readonly<{ kind: 'resumed'; pages: number }>
  | Readonly<{ kind: 'list'; list: ListName }>
  | Readonly<{ kind: 'since'; keyFigures: number }>
  | Readonly<{ kind: 'figures'; done: number; all: number; records: number }>
  | Readonly<{ kind: 'hitch'; hitch: Hitch }>
  | Readonly<{ kind: 'writing' }>
