import type { ScaleLinear } from 'd3-scale'
import type { Language } from '#domain/language/language.ts'
import { formatNumber } from '#texts/formats.ts'

/** A round value along an axis, and how it is written there. */
export type ValueTick = Readonly<{ value: number; label: string }>

/** About so many round values along a scale, all with the decimals that the finest of them needs. */
export function valueTicks(
  language: Language,
  scale: ScaleLinear<number, number>,
  wanted: number,
): readonly ValueTick[] {
  const ticks = scale.ticks(wanted)
  const decimals = Math.max(0, ...ticks.map((tick) => (String(tick).split('.')[1] ?? '').length))
  return ticks.map((value) => ({ value, label: formatNumber(language, value, decimals) }))
}
