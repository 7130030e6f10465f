import type { FieldProblem } from '#domain/improvements/field-problem.ts'
import { formatNumber } from '#texts/formats.ts'
import { useLanguage, useTexts } from './language.tsx'

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
  const words = ({ code, limit = 0 }: FieldProblem<F>) =>
    t.problems[code](limit, formatNumber(language, limit))
  return {
    of: (field: F) =>
      problems
        .filter((one) => one.field === field)
        .map(words)
        .join(' ') || undefined,
    /** `target` is the id of the control when it is not the name of the field. */
    summary: (target: Partial<Record<F, string>> = {}) =>
      problems.map((one) => ({
        href: `#${target[one.field] ?? one.field}`,
        text: `${fields[one.field]}: ${words(one)}`,
      })),
  }
}
