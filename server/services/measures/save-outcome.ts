import type { MeasurePoint } from '#domain/measures/measure.ts'

/** A form that was not saved: every field to correct. Nothing that was typed is touched. */
export type Refused<Problem> = Readonly<{ kind: 'refused'; problems: readonly Problem[] }>

/** Something stands there already, or looks odd: to be saved once whoever writes has said so. */
export type Asked = Readonly<{
  kind: 'asked'
  /** What stands for the period, where it is not what whoever writes has seen. */
  stands: MeasurePoint | null
  isSwapSuspected: boolean
}>
