import type { OccasionSummary } from '#domain/rounds/standing.ts'
import { formatNumber, formatPoints, formatPointsChange } from '#texts/formats.ts'
import { useLanguage, useTexts } from '../language.tsx'

/** The points of an occasion with its maximum and n; a dash of words where it is not closed. */
export function Points({ score }: Pick<OccasionSummary, 'score'>) {
  const language = useLanguage()
  const t = useTexts().rounds
  if (score === null || score.sum === null) return <span className="note">{t.noResult}</span>
  const sum = formatPoints(language, score.sum)
  return (
    <span className="nowrap">
      {t.pointsOf(sum, formatNumber(language, score.max))} <span className="note">{t.n(score.rated)}</span>
    </span>
  )
}

/** How the points have moved, over how many statements, and whether the same people rated. */
export function ShiftText({ shift, raters }: Pick<OccasionSummary, 'shift' | 'raters'>) {
  const language = useLanguage()
  const t = useTexts().rounds
  if (shift === null || shift.total === null) return <span className="note">–</span>
  return (
    <>
      {formatPointsChange(language, shift.total)}{' '}
      <span className="note">
        {t.shiftOver(shift.n)}
        {raters === 'changed' && `, ${t.ratersChanged}`}
        {raters === 'unknown' && `, ${t.ratersUnknown}`}
      </span>
    </>
  )
}
