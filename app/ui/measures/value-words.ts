import { seriesValue } from '#charts/measure-words.ts'
import type { Language } from '#domain/language/language.ts'
import type { MeasureContent } from '#domain/measures/measure.ts'
import type { ShownPoint } from '#domain/measures/protect-points.ts'
import { valuesOf } from '#domain/measures/values-of.ts'
import { formatNumber } from '#texts/formats.ts'
import { textsIn } from '#texts/texts.ts'

/** What stands for a sex in a period: the value, of a share with what it is out of, or why there is none. */
export function sexText(
  language: Language,
  { measure, decimals }: Readonly<{ measure: Pick<MeasureContent, 'kind'>; decimals: number }>,
  { point, sex }: Readonly<{ point: ShownPoint; sex: 'women' | 'men' }>,
): string {
  const t = textsIn(language).measures
  if (point.withheld.includes(sex)) return t.withheld
  const value = valuesOf(measure.kind, point)[sex]
  if (value === null) return t.missing
  const shown = seriesValue(language, sex, value, decimals)
  const [part, whole] = [point[sex], point[`${sex}Of`]]
  if (measure.kind !== 'share' || part === null || whole === null) return shown
  return `${shown} (${t.of(formatNumber(language, part), formatNumber(language, whole))})`
}

/** The gap of a period with its sign, or why there is none. */
export function gapText(
  language: Language,
  { measure, decimals }: Readonly<{ measure: Pick<MeasureContent, 'kind'>; decimals: number }>,
  point: ShownPoint,
): string {
  const t = textsIn(language).measures
  const { gap } = valuesOf(measure.kind, point)
  if (gap !== null) return seriesValue(language, 'gap', gap, decimals)
  return point.withheld.length > 0 ? t.withheld : t.missing
}
