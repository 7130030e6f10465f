import type { Goal } from '#domain/goals/goal.ts'
import type { GoalOutcome, GoalStanding } from '#domain/goals/judge-goal.ts'
import { useTexts } from '../language.tsx'
import { Tag } from '../tag.tsx'

const kinds = {
  reached: 'success',
  'reached-for-women-only': 'warning',
  'reached-for-men-only': 'warning',
  'not-reached': 'neutral',
  'no-figures': 'neutral',
} as const satisfies Record<GoalOutcome, string>

type Props = Readonly<{ goal: Pick<Goal, 'ended'>; standing: GoalStanding | null }>

/** The state of a goal in two or three words. Without a standing its key figure may mean something else now. */
export function StateTag({ goal, standing }: Props) {
  const t = useTexts().goals
  if (goal.ended) return <Tag>{t.endedTag}</Tag>
  if (standing === null) return <Tag kind="warning">{t.askTag}</Tag>
  return <Tag kind={kinds[standing.outcome]}>{t.tags[standing.outcome]}</Tag>
}
