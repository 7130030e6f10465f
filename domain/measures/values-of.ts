import type { MeasureKind, MeasurePoint } from './measure.ts'

/** What a period says of each sex, and of the gap between them; null is what is not known or not shown. */
export type PointValues = Readonly<{ women: number | null; men: number | null; gap: number | null }>

/** Differences of decimals that people type, without the dust of binary numbers. */
const decimals = 9

/**
 * The figure of each sex in a period, and women minus men. Of a share in per cent, 0 to 100, and the gap in percentage
 * points; else as it was given. The gap is not known unless both are.
 */
export function valuesOf(
  kind: MeasureKind,
  { women, womenOf, men, menOf }: Pick<MeasurePoint, 'women' | 'womenOf' | 'men' | 'menOf'>,
): PointValues {
  const value = (part: number | null, whole: number | null) => {
    if (part === null || kind !== 'share') return part
    return whole === null ? null : (100 * part) / whole
  }
  const [w, m] = [value(women, womenOf), value(men, menOf)]
  return { women: w, men: m, gap: w === null || m === null ? null : Number((w - m).toFixed(decimals)) + 0 }
}
