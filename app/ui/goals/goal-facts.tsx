import type { Goal } from '#domain/goals/goal.ts'
import { formatDate } from '#texts/formats.ts'
import { useLanguage, useTexts } from '../language.tsx'

/** What the goal is about, who decided it, and when it was set. */
export function GoalFacts({ goal }: { goal: Goal }) {
  const language = useLanguage()
  const t = useTexts().goals.page
  return (
    <dl className="facts">
      <div>
        <dt>{t.keyFigure}</dt>
        <dd lang="sv">{`${goal.keyFigureTitle} (${goal.keyFigure})`}</dd>
      </div>
      {goal.reason !== '' && (
        <div>
          <dt>{t.reason}</dt>
          <dd className="own-words" dir="auto">
            {goal.reason}
          </dd>
        </div>
      )}
      <div>
        <dt>{t.decidedBy}</dt>
        <dd dir="auto">{goal.decidedBy || t.notSaidWho}</dd>
      </div>
      <div>
        <dt>{t.setOn}</dt>
        <dd>{formatDate(language, goal.createdAt.slice(0, 10))}</dd>
      </div>
    </dl>
  )
}
