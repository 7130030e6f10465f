import type { Instrument } from '#domain/instruments/instrument.ts'
import type { Localized } from '#domain/language/language.ts'

/** With what was measured: a version of a checklist, and its level where the version has several. */
export type Measure = Readonly<{ instrumentId: string; title: Localized; level: Localized | null }>

/** Names the instrument version, and the level only where there is more than one to tell apart. */
export function viewMeasure({ id, title, levels }: Instrument, levelId: string): Measure {
  const level = levels.length > 1 ? levels.find((candidate) => candidate.id === levelId) : undefined
  return { instrumentId: id, title, level: level?.title ?? null }
}
