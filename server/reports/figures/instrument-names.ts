import type { Instrument, Level, Scale } from '#domain/instruments/instrument.ts'
import type { Language } from '#domain/language/language.ts'
import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

/** The name of a checklist, with its level where it has more than one. */
export function nameLevel(language: Language, instrument: Instrument, level: Level): string {
  const title = instrument.title[language]
  if (instrument.levels.length === 1) return title
  return textsIn(language).reports.assessment.seriesHeading(title, level.title[language])
}

/** The lowest and the highest step of a scale, such as 1–3. */
export function nameScale(language: Language, { steps }: Scale): string {
  const values = steps.map(({ value }) => value)
  return [Math.min(...values), Math.max(...values)].map((value) => formatNumber(language, value)).join('–')
}
