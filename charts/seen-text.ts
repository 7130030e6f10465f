import type { SeenFigures, SeenYear } from '#domain/challenges/seen-figures.ts'
import { countDecimals } from '#stats/count-decimals.ts'
import type { Language } from '#domain/language/language.ts'
import { formatNumber, formatSigned } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'
import { unitWords } from './unit-words.ts'

type Measured = Pick<SeenFigures, 'kind' | 'gapAs' | 'unit' | 'unitText' | 'years'>

/** The figures that a challenge was seen in, in words of one language and all with the same decimals. */
export type SeenText = Readonly<{
  decimals: number
  /** Of women's and men's figures; empty where nothing is known of it. */
  unit: string
  /** A figure of women or men with its unit: 85,2 procent. Null where the source gives nothing but the difference. */
  value: (value: number | null) => string | null
  /** A difference, or how much something has moved, with its sign and unit: −3,1 procentenheter. */
  change: (value: number) => string
}>

/** How the figures of a challenge read; the number of decimals is judged by all of its years and whatever stands beside. */
export function seenText(language: Language, seen: Measured, beside: readonly SeenYear[] = []): SeenText {
  const { figures, challenges } = textsIn(language)
  const years = [...seen.years, ...beside]
  const decimals = countDecimals(
    seen.kind === 'gap'
      ? years.map(({ difference }) => difference)
      : years.flatMap(({ women, men }) => [women, men]),
  )
  const unit = unitOf(language, seen)
  const isShare = seen.unit === 'percent' || seen.gapAs === 'women-as-percent-of-men'
  const unitOfChange = isShare ? figures.percentagePoints : unit
  const joined = (number: string, of: string) => (of === '' ? number : `${number} ${of}`)
  return {
    decimals,
    unit: unit === '' ? challenges.unitless : unit,
    value: (value) => (value === null ? null : joined(formatNumber(language, value, decimals), unit)),
    change: (value) => joined(formatSigned(language, value, decimals), unitOfChange),
  }
}

/** In the words of the source where it has any in Swedish; else what we take it to be. A plain count needs no word. */
function unitOf(language: Language, { unit, unitText }: Measured): string {
  const { units } = textsIn(language).figures
  if (unit === 'number') return ''
  if (unit === 'percent' || unit === 'kronor') return units[unit]
  return unitWords(language, { unit, unitText })
}
