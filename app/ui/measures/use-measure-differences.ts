import { draftOfMeasure, type MeasureDraft, measureFields } from '#domain/measures/check-measure.ts'
import type { Measure } from '#domain/measures/measure.ts'
import { capitalise, formatDate } from '#texts/formats.ts'
import { useLanguage, useTexts } from '../language.tsx'

/** Each field in which the stored measure says something else than the form; null where nobody saved first. */
export function useMeasureDifferences(mine: MeasureDraft, stored: Measure | undefined) {
  const t = useTexts().measures
  const language = useLanguage()
  if (!stored) return null
  const theirs = draftOfMeasure(stored)
  const shown: MeasureDraft = {
    ...theirs,
    kind: t.kinds[stored.kind],
    of: stored.of === 'women-men' ? t.form.womenMen : t.form.girlsBoys,
    every: capitalise(t.every[stored.every]),
    better: t.better[stored.better],
    baselineEnd: stored.baselineEnd === null ? '' : formatDate(language, stored.baselineEnd),
  }
  return measureFields
    .filter((field) => theirs[field] !== mine[field])
    .map((field) => ({ field: t.form.fields[field], theirs: shown[field] }))
}
