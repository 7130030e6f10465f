import type { FigureArea } from '../indicators/figure-area.ts'
import type { FigureYear } from '../indicators/figure-year.ts'
import type { NamedPeerGroup } from '../indicators/peer-group.ts'
import type { Snapshot } from '../indicators/snapshot.ts'
import type { Gap } from './gap.ts'
import type { SimilarGaps } from './group-similar.ts'
import type { GroupMeans } from './group-means.ts'

/** The differences of an organisation in order of attention. */
export type ListedGaps = FigureArea &
  Readonly<{
    snapshot: Snapshot
    year: number | null
    /** At most as many as asked for; near-duplicates stand under the one most worth attention. */
    gaps: readonly SimilarGaps[]
    /** All that were weighed, whatever was asked for. */
    all: readonly Gap[]
    /** How many of them fit what was asked for, each one counted. */
    fitting: number
    /** Those that come after, put together in the same way. */
    more: readonly SimilarGaps[]
    /** How many could be judged, and how many of those have a difference that is surer than chance. */
    judged: number
    sure: number
  }>

/** A gap with what stands beside it on the page. */
export type ShownGap = SimilarGaps &
  Readonly<{
    years: readonly FigureYear[]
    /** Unweighted means of the group it is compared with; null where too few members have figures in the same year. */
    group: GroupMeans | null
  }>

/** Where women and men differ in an organisation, with all that a page of it shows. */
export type GapPage = Omit<ListedGaps, 'gaps' | 'all' | 'more'> &
  Readonly<{
    shown: readonly ShownGap[]
    /** How many are not shown at first, and which; empty unless they are asked for. */
    hidden: number
    rest: readonly Gap[]
    /** How many were weighed, whatever was asked for. */
    weighed: number
    /** The group it is compared with, and which there are to choose from. */
    group: NamedPeerGroup | null
    groups: readonly NamedPeerGroup[]
    /** What there is to narrow by, as it occurs in the organisation. */
    operatingAreas: readonly string[]
    /** Whether the person may raise challenges and set goals here. */
    mayEdit: boolean
  }>
