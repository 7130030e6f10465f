import type { Gap } from '../gaps/gap.ts'
import type { FigureYear } from '../indicators/figure-year.ts'
import type { Classification, KeyFigure } from '../indicators/key-figure.ts'
import type { Localized } from '../language/language.ts'

/**
 * How much there is to show of a key figure of a set. `both`: women and men, or a ready-made difference. `total`: only
 * a figure for all together. `none`: there are figures of the key figure, and this area has none. `not-fetched`: no figures
 * of it have been fetched for anybody.
 */
export type SetFigureStanding = 'both' | 'total' | 'none' | 'not-fetched'

/** A key figure of a set as it stands in one area. Difference is women minus men, ratio women divided by men. */
export type SetFigure = Readonly<{
  id: string
  standing: SetFigureStanding
  /** Null where not even its name has been fetched. */
  keyFigure: KeyFigure | null
  classification: Classification | null
  /** Every year that is known, the earliest first. */
  years: readonly FigureYear[]
  /** The year that is shown: the latest with both sexes, else with a total, else the latest; null where there is none. */
  shown: FigureYear | null
  /** A later year than the one that is shown, in which something is missing; null where there is none. */
  later: FigureYear | null
  /** Where it lies among others and how it moves; null where there is no difference. */
  gap: Gap | null
  /** The own name of the group it lies among, such as that of one of SKR's; null where it has none. */
  groupName: Localized | null
}>
