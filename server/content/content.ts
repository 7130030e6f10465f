import type { Crosswalk } from '#domain/instruments/crosswalk.ts'
import type { Instrument } from '#domain/instruments/instrument.ts'

/** All reviewed content, read and validated once at start. */
export type Content = Readonly<{
  instruments: readonly Instrument[]
  crosswalks: readonly Crosswalk[]
}>
