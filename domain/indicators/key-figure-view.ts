import type { Organisation } from '../organisations/organisation.ts'
import type { YearChoice } from './choose-years.ts'
import type { PeerComparison } from './compare-peers.ts'
import type { Distribution } from './describe-distribution.ts'
import type { FigureYear } from './figure-year.ts'
import type { SeriesBreak } from './find-breaks.ts'
import type { KnownKeyFigure } from './key-figure.ts'
import type { KeyFigureTable, NamedArea } from './key-figure-table.ts'
import type { NamedPeerGroup } from './peer-group.ts'

/** Whose figures are shown. `organisation` is null for the nation. */
export type KeyFigurePlace = Readonly<{
  organisation: Organisation | null
  borrowedFrom: Organisation | null
  area: NamedArea
}>

/** A key figure in one area: all that its page shows and its files hold. */
export type KeyFigureView = Readonly<{
  place: KeyFigurePlace
  known: KnownKeyFigure
  carriedForward: boolean
  choice: YearChoice
  /** Every year with anything of the area, whatever was chosen. */
  knownYears: readonly number[]
  /** What is shown and goes into files. */
  table: KeyFigureTable
  years: readonly FigureYear[]
  nation: readonly FigureYear[]
  /** The latest chosen year with a difference; null where there is none. */
  latest: FigureYear | null
  distribution: Distribution | null
  peers: readonly NamedPeerGroup[]
  comparison: PeerComparison | null
  breaks: readonly SeriesBreak[]
}>
