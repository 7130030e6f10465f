import type { GoalField, GoalProblem } from '#domain/goals/check-goal.ts'
import { useTexts } from '../language.tsx'
import { toldProblems } from '../told-problems.ts'

/** What is wrong with the fields of a goal, and the same for the summary above the form. */
export function useGoalProblems(problems: readonly GoalProblem[] = []) {
  const { fields, problems: words } = useTexts().goals.form
  return toldProblems(
    problems,
    (field: GoalField) => fields[field],
    ({ code, limit = 0 }: GoalProblem) => words[code](limit),
  )
}
