/**
 * What the members of a group have in one year. The means are unweighted: every member counts once, whatever its size.
 * Women and men are null for ready-made gaps.
 */
export type GroupMeans = Readonly<{
  keyFigure: string
  /** Members with figures for both sexes. */
  n: number
  women: number | null
  men: number | null
  difference: number
}>
