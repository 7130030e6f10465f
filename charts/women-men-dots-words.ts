import type { Language } from '#domain/language/language.ts'
import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

/** Women's and men's figures of one thing in the same year. */
export type WomenMenDot = Readonly<{
  key: string
  label: string
  women: number
  men: number
  decimals: number
  of: 'women-men' | 'girls-boys'
}>

/** What is counted in the same unit and can share a scale. */
export type WomenMenPanel = Readonly<{ unit: string; rows: readonly WomenMenDot[] }>

export type WomenMenDotsRows = Readonly<{ panels: readonly WomenMenPanel[] }>

/** Says every pair in words: what it is about, women or girls, men or boys, unit. */
export function womenMenDotsDescription(language: Language, { panels }: WomenMenDotsRows): string {
  const words = textsIn(language).sets.dots
  return panels
    .flatMap(({ unit, rows }) =>
      rows.map(({ label, women, men, decimals, of }) =>
        words.pair[of]({
          label,
          women: formatNumber(language, women, decimals),
          men: formatNumber(language, men, decimals),
          unit,
        }),
      ),
    )
    .join(' ')
}
