import type { Shift } from '#domain/assessments/compute-shift.ts'
import type { Score } from '#domain/assessments/score-answers.ts'
import { useTexts } from '../language.tsx'

type Props = Readonly<{
  score: Score
  since: Readonly<{ previous: Readonly<{ label: string }>; shift: Shift }> | null
}>

/** Points of the possible, the mean with its n, what gives no points, and the shift since last time. */
export function ResultFacts({ score, since }: Props) {
  const t = useTexts().assessments.agree
  const facts: readonly (readonly [string, string])[] = [
    [t.facts.sum, t.sum(score.sum, score.max)],
    [t.facts.mean, t.meanOf(score.mean, score.rated)],
    [t.facts.unknown, String(score.unknown)],
    [t.facts.notApplicable, String(score.notApplicable)],
    [t.facts.unrated, String(score.unrated)],
    ...(since
      ? [[t.facts.shift, t.totalShift(since.shift.total, since.shift.n, since.previous.label)] as const]
      : []),
  ]
  return (
    <dl className="facts">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
