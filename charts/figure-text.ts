import { type Cell, valueOf } from '#domain/indicators/cell.ts'
import type { FigureYear } from '#domain/indicators/figure-year.ts'
import type { Classification } from '#domain/indicators/key-figure.ts'
import type { Language } from '#domain/language/language.ts'
import { formatNumber, formatSigned } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

/** What can be drawn of a year. */
export type Measure = 'women' | 'men' | 'total' | 'difference'

const ratioDecimals = 2

/**
 * A figure with the signs of Swedish official statistics: – is zero, 0 or 0,0 less than half a unit, .. not available or
 * secret, . not applicable.
 */
function figureText(language: Language, cell: Cell, decimals: number): string {
  if (cell.status !== 'value') return textsIn(language).figures.absences[cell.status].sign
  return cell.value === 0 ? '–' : formatNumber(language, cell.value, decimals)
}

/** A difference with its sign always shown; ± where there is none. */
export function differenceText(language: Language, cell: Cell, decimals: number): string {
  return cell.status === 'value'
    ? formatSigned(language, cell.value, decimals)
    : figureText(language, cell, decimals)
}

/** One measure of a year as it stands in tables and beside marks. */
export function measureText(
  language: Language,
  year: FigureYear,
  measure: Measure,
  decimals: number,
): string {
  return measure === 'difference'
    ? differenceText(language, year.difference, decimals)
    : figureText(language, year[measure], decimals)
}

/** A ratio of women to men. */
export function ratioText(language: Language, cell: Cell): string {
  return figureText(language, cell, ratioDecimals)
}

/** What women and men are called where a key figure is about girls and boys. */
export function measureName(language: Language, measure: Measure, of: Classification['of']): string {
  const { measures } = textsIn(language).figureCharts
  if (of === 'women-men' || measure === 'total' || measure === 'difference') return measures[measure]
  return measure === 'women' ? measures.girls : measures.boys
}

/** Which measures a key figure has: both sexes, or what there is instead. */
export function measuresOf({ kind }: Pick<Classification, 'kind'>): readonly Measure[] {
  return kind === null ? ['total'] : kind === 'gap' ? ['difference'] : ['women', 'men']
}

/** Years joined to spans: 2009–2011 och 2014. */
export function spansOf(years: readonly number[]): readonly string[] {
  const spans: [number, number][] = []
  for (const year of years) {
    const last = spans.at(-1)
    if (last && last[1] === year - 1) last[1] = year
    else spans.push([year, year])
  }
  return spans.map(([a, b]) => (a === b ? String(a) : `${a}–${b}`))
}

/** The value of a measure in a year; null where there is none. */
export function measureValue(year: FigureYear, measure: Measure): number | null {
  return valueOf(year[measure])
}
