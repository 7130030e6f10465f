import { withDifferenceUnit } from '#charts/unit-words.ts'
import type { SetFigure } from '#domain/sets/set-figure.ts'
import { formatNumber } from '#texts/formats.ts'
import { useLanguage, useTexts } from '../language.tsx'

/** The difference between women and men in a sentence; empty where there is none to tell. */
export function useDifferenceWords(
  { shown, classification }: Pick<SetFigure, 'shown' | 'classification'>,
  decimals: number,
): string {
  const language = useLanguage()
  const { sets: t } = useTexts()
  if (shown?.difference.status !== 'value' || classification === null) return ''
  const { value } = shown.difference
  if (value === 0) return t.same[classification.of]
  const { of, kind } = classification
  const size = withDifferenceUnit(language, formatNumber(language, Math.abs(value), decimals), classification)
  const higher = value > 0 ? 'women' : 'men'
  return kind === 'share' ? t.shareDiffers({ size, higher }) : t.differs[of]({ size, higher })
}
