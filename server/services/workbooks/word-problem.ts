import type { Language } from '#domain/language/language.ts'
import type { Problem, ProblemDetails, Severity } from '#domain/workbooks/problem.ts'
import { textsIn } from '#texts/texts.ts'

/** A problem as it is told: where it stands, what it is, and what is accepted or done about it. */
export type WordedProblem = Readonly<{
  sheet: string | null
  cell: string | null
  code: string
  severity: Severity
  message: string
}>

type Words = { [Code in keyof ProblemDetails]: (details: ProblemDetails[Code]) => string }

/** Words a problem in the user's language. */
export function wordProblem(problem: Problem, language: Language): WordedProblem {
  const words: Words = textsIn(language).workbooks.problems
  const write = words[problem.code] as (details: unknown) => string
  const { sheet, cell, code, severity } = problem
  return { sheet, cell, code, severity, message: write(problem.details) }
}
