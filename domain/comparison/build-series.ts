/** One closed assessment of an organisation, as a point over time. */
export type SeriesPoint = Readonly<{
  /** Round and meeting: assessments on several levels at one meeting share it. */
  occasion: string
  instrumentId: string
  levelId: string
  sum: number | null
  max: number
  rated: number
}>

/** An unbroken line: one level of one instrument version. */
export type SeriesSegment = Readonly<{
  instrumentId: string
  levelId: string
  points: readonly SeriesPoint[]
}>

/** Where one instrument version gives way to another, between two occasions next to each other. */
export type SeriesBreak = Readonly<{ after: string; before: string; from: string; to: string }>

/** The lines of an organisation over time, and where they break. */
export type Series = Readonly<{ segments: readonly SeriesSegment[]; breaks: readonly SeriesBreak[] }>

/**
 * Joins assessments over time into lines that never cross a change of instrument version or level.
 *
 * `points` come in the order of time. Two points are joined where version and level are the same and no assessment
 * with another version lies between them. Unit: points with their own maximum, which the caller may show as a share.
 * Missing values: an assessment without any rating stays in its line with a sum of null.
 */
export function buildSeries(points: readonly SeriesPoint[]): Series {
  const segments: { instrumentId: string; levelId: string; points: SeriesPoint[] }[] = []
  const breaks: SeriesBreak[] = []
  let open = new Map<string, (typeof segments)[number]>()
  let last: SeriesPoint | null = null
  for (const point of points) {
    if (last !== null && last.instrumentId !== point.instrumentId) {
      open = new Map()
      breaks.push({
        after: last.occasion,
        before: point.occasion,
        from: last.instrumentId,
        to: point.instrumentId,
      })
    }
    let segment = open.get(point.levelId)
    if (!segment) {
      segment = { instrumentId: point.instrumentId, levelId: point.levelId, points: [] }
      segments.push(segment)
      open.set(point.levelId, segment)
    }
    segment.points.push(point)
    last = point
  }
  return { segments, breaks }
}
