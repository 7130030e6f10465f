/**
 * One line of the national gap table: what figures and peers say of one key figure in one area, before anything is
 * weighed. Difference is women minus men in the unit of the key figure; ratio is women divided by men.
 */
export type GapRow = Readonly<{
  keyFigure: string
  area: string
  /** The latest year with figures for both sexes, at most the year that was asked for. */
  year: number
  women: number | null
  men: number | null
  total: number | null
  /** Of a ready-made percentage: its distance to 100. */
  difference: number
  /** Null where men's figure is not above zero or one of them is negative. */
  ratio: number | null
  /** Whether values are repeated until the next election or the like. */
  carriedForward: boolean
  /** The difference year by year, repeats of what is carried forward left out: the sums that a line is fitted from. */
  series: SeriesSums
  /** The latest year in which any area has this key figure by sex, and the first one. */
  keyFigureYears: Readonly<{ first: number; last: number }>
  peers: PeerFigures | null
  /** Of the nation, weighted by the source; null where there is none in the same year. */
  nation: Readonly<{ women: number | null; men: number | null; difference: number }> | null
}>

/** The sums of a series of differences over years. */
export type SeriesSums = Readonly<{
  points: number
  firstYear: number
  lastYear: number
  meanYear: number
  meanDifference: number
  /** Sum of squares of years, of products, of squares of differences, all about their means. */
  sxx: number
  sxy: number
  syy: number
  /** Points that lie on the same side of zero as the latest one, which counts as one. */
  sameSide: number
  /** Years between the first and the last in which nothing is known of one of the sexes. */
  missingYears: number
}>

/** Where the difference lies among those of the group in the same year. Means are unweighted. */
export type PeerFigures = Readonly<{
  /** `skr` and its code, or `all` where that group is too small. */
  kind: 'skr' | 'all'
  id: string
  /** Members with figures for both sexes, the area itself among them. */
  n: number
  meanWomen: number | null
  meanMen: number | null
  medianDifference: number
  /** Share of the others, in percent, whose difference is lower, half of those that are equal counted. */
  percentile: number
  /** The same of the size of the difference, whichever way it points. */
  sizePercentile: number
}>
