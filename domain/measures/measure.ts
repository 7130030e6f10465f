/**
 * What a measure of one's own counts. `count`: how many times something happened. `share`: so many out of so many.
 * `time`, `kronor`, `value`: how long, how much money, anything else that is a number.
 */
export const measureKinds = ['count', 'share', 'time', 'kronor', 'value'] as const
export type MeasureKind = (typeof measureKinds)[number]

/** How often it is measured: every point stands for one such period. */
export const frequencies = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Frequency = (typeof frequencies)[number]

export const directions = ['higher', 'lower', 'neither'] as const
export type Direction = (typeof directions)[number]

/** What an improvement follows over time, for women and men or girls and boys, as whoever works with it says it. */
export type MeasureContent = Readonly<{
  name: string
  kind: MeasureKind
  /** What it is counted in; empty for a share, which is in per cent. */
  unit: string
  of: 'women-men' | 'girls-boys'
  every: Frequency
  better: Direction
  source: string
  /** The last day of the time that later points are held against; null where all points are. */
  baselineEnd: string | null
}>

export type Measure = MeasureContent &
  Readonly<{
    id: string
    improvementId: string
    /** Counted up whenever the measure or any of its points changes. */
    version: number
  }>

/**
 * One period, women (or girls) before men (or boys). Null is what is not known, which is not zero. Of a share the value
 * is how many of those it is out of; of other numbers `…Of` says how many the number is made from, if that is known.
 */
export type MeasurePoint = Readonly<{
  /** ISO date of the first day of the period. */
  date: string
  women: number | null
  womenOf: number | null
  men: number | null
  menOf: number | null
  note: string
}>

/** How much there may be of everything, in characters and in number. */
export const measureLimits = {
  line: 200,
  note: 500,
  points: 2000,
  measures: 20,
  pasted: 200_000,
} as const
