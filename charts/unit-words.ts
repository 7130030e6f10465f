import type { Classification } from '#domain/indicators/key-figure.ts'
import type { Language } from '#domain/language/language.ts'
import { textsIn } from '#texts/texts.ts'

type Counted = Pick<Classification, 'unit' | 'unitText' | 'kind' | 'gapAs'>

/** What a key figure is counted in: in Swedish as the source says it, in English in our words where there are any. */
export function unitWords(
  language: Language,
  { unit, unitText }: Pick<Counted, 'unit' | 'unitText'>,
): string {
  const ours = textsIn(language).figures.units[unit]
  return language === 'sv' ? unitText || ours : ours || unitText
}

/** What the difference is counted in: between two percentages it is percentage points. */
export function differenceUnitWords(language: Language, counted: Counted): string {
  return isInPoints(counted) ? textsIn(language).figures.percentagePoints : unitWords(language, counted)
}

/** A figure as it stands in a sentence, with its unit where that is short. */
export function withUnit(language: Language, value: string, { unit }: Counted): string {
  const { units } = textsIn(language).keyFigure
  return unit in units ? units[unit as keyof typeof units](value) : value
}

/** A difference as it stands in a sentence. */
export function withDifferenceUnit(language: Language, value: string, counted: Counted): string {
  return isInPoints(counted)
    ? textsIn(language).keyFigure.units.percentagePoints(value)
    : withUnit(language, value, counted)
}

function isInPoints({ unit, kind, gapAs }: Counted): boolean {
  return unit === 'percent' || (kind === 'gap' && gapAs === 'women-as-percent-of-men')
}
