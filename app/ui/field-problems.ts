import type { FieldProblem } from '#domain/improvements/field-problem.ts'
import { formatNumber } from '#texts/formats.ts'
import { useLanguage, useTexts } from './language.tsx'
import { toldProblems } from './told-problems.ts'

/**
 * What is wrong with a field, and the same for the summary above the form, in the page's language.
 *
 * @param fields what the summary calls each field.
 */
export function useFieldProblems<F extends string>(
  fields: Readonly<Record<F, string>>,
  problems: readonly FieldProblem<F>[],
) {
  const language = useLanguage()
  const t = useTexts().improvements
  const words = ({ code, limit = 0, row }: FieldProblem<F>) =>
    t.problems[code](row ?? limit, formatNumber(language, limit))
  return { words, ...toldProblems(problems, (field: F) => fields[field], words) }
}
