import type { FieldProblem } from '#domain/improvements/field-problem.ts'
import type { ImprovementsTexts } from '#texts/sv/improvements.ts'
import { useFieldProblems } from '../field-problems.ts'
import { useTexts } from '../language.tsx'

/** What is wrong with a field of an improvement or a result, in the page's language. */
export function useProblemWords<F extends keyof ImprovementsTexts['fields']>(
  problems: readonly FieldProblem<F>[] = [],
) {
  return useFieldProblems<F>(useTexts().improvements.fields, problems)
}
