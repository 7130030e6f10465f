import type { MeasureProblem } from '#domain/measures/check-measure.ts'
import type { PointProblem } from '#domain/measures/check-point.ts'
import { useTexts } from '../language.tsx'
import { toldProblems } from '../told-problems.ts'

/**
 * What is wrong with a field, and the same for the summary above the form.
 *
 * @param names what the summary calls each field.
 */
export function useMeasureProblems<P extends MeasureProblem | PointProblem>(
  names: Readonly<Record<P['field'], string>>,
  problems: readonly P[],
) {
  const words = useTexts().measures.problems
  return toldProblems(
    problems,
    (field: P['field']) => names[field],
    ({ code, limit = 0 }: P) => words[code](limit),
  )
}
