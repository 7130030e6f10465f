import type { Classification } from '#domain/indicators/key-figure.ts'
import type { Language } from '#domain/language/language.ts'
import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

type Counted = Pick<Classification, 'unit' | 'unitText' | 'kind' | 'gapAs'>

/**
 * What a key figure is counted in: in Swedish as the source says it, in English in our words where there are any. What is
 * counted per others than inhabitants keeps the words of the source, since "per inhabitant" would be untrue.
 */
export function unitWords(
  language: Language,
  { unit, unitText }: Pick<Counted, 'unit' | 'unitText'>,
): string {
  const { units } = textsIn(language).figures
  if (language === 'sv') return unitText || units[unit]
  if (unit === 'per-inhabitants' && unitText !== '') return perInhabitants(language, unitText) ?? unitText
  return units[unit] || unitText
}

function perInhabitants(language: Language, unitText: string): string | null {
  const { figures } = textsIn(language)
  const number = /\/\s*([\d\s]*)inv/.exec(unitText)?.[1]?.replaceAll(/\s/g, '')
  if (number === undefined) return null
  return number === ''
    ? figures.units['per-inhabitants']
    : figures.perInhabitants(formatNumber(language, Number(number)))
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
