import type { FieldProblem } from '#domain/improvements/field-problem.ts'
import type { ChallengesTexts } from '#texts/sv/challenges.ts'
import { useFieldProblems } from '../field-problems.ts'
import { useTexts } from '../language.tsx'

/** What is wrong with a field of a challenge, in the page's language. */
export function useProblemWords<F extends keyof ChallengesTexts['fields']>(
  problems: readonly FieldProblem<F>[] = [],
) {
  return useFieldProblems<F>(useTexts().challenges.fields, problems)
}
