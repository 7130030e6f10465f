/** What is taken in as a coat of arms. In pixels it is as much as a camera takes, and some 270 MB while it is drawn. */
export const armsLimits = {
  megabytes: 5,
  megapixels: 24,
  /** Below this a side is blurred on paper. */
  shortestSide: 80,
  /** How many times as long as the other a side may be. */
  proportion: 6,
  /** The longest side of what is kept: three centimetres on paper at 500 dots an inch. */
  keptSide: 600,
} as const
