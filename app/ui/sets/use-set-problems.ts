import type { OwnSetField, OwnSetProblem } from '#domain/sets/check-own-set.ts'
import { formatList, formatNumber } from '#texts/formats.ts'
import { useLanguage, useTexts } from '../language.tsx'
import { toldProblems } from '../told-problems.ts'

/** What is wrong with each field, and the same for the summary above the form. */
export function useSetProblems(problems: readonly OwnSetProblem[]) {
  const language = useLanguage()
  const t = useTexts().sets.form
  const words = (problem: OwnSetProblem): string => {
    switch (problem.code) {
      case 'missing':
        return t.problems.missing[problem.field]
      case 'unknown':
        return t.problems.unknown(formatList(language, problem.unknown))
      case 'too-long':
      case 'too-many':
        return t.problems[problem.code](
          formatNumber(language, problem.limit),
          formatNumber(language, problem.is),
        )
    }
  }
  return toldProblems(problems, (field: OwnSetField) => t.fields[field], words)
}
