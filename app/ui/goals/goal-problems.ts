import type { GoalField, GoalProblem } from '#domain/goals/check-goal.ts'
import { useTexts } from '../language.tsx'

/** What is wrong with the fields of a goal, and the same for the summary above the form. */
export function useGoalProblems(problems: readonly GoalProblem[] = []) {
  const { fields, problems: words } = useTexts().goals.form
  const said = ({ code, limit = 0 }: GoalProblem) => words[code](limit)
  const idOf = (field: GoalField) => (field === 'wanted' ? 'wanted-at-least' : field)
  return {
    of: (field: GoalField) =>
      problems
        .filter((one) => one.field === field)
        .map(said)
        .join(' ') || undefined,
    summary: problems.map((one) => ({
      href: `#${idOf(one.field)}`,
      text: `${fields[one.field]}: ${said(one)}`,
    })),
  }
}
