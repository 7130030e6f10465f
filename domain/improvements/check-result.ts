import type { Language } from '../language/language.ts'
import { checkChange, changeFields, type ChangeDraft } from './check-change.ts'
import type { Checked, FieldProblem } from './field-problem.ts'
import { chainSteps, type ChainStep, type ImprovementResult } from './improvement.ts'
import { isCalendarDate } from '#stats/is-calendar-date.ts'
import { longestText } from './text-limits.ts'

/** What somebody typed about a result, as it came; every field is a text. */
export type ResultDraft = Readonly<
  { step: string; date: string; description: string; evidence: string } & ChangeDraft
>

export type ResultField = keyof ResultDraft

/** A result as far as a person writes it. */
export type ResultContent = Pick<ImprovementResult, 'step' | 'date' | 'description' | 'evidence' | 'change'>

export type ResultCircumstances = Readonly<{
  language: Language
  /** ISO date. A result has happened, so nothing in it lies after today. */
  today: string
  /** The other results of the same improvement. */
  others: readonly Pick<ImprovementResult, 'step'>[]
}>

/**
 * Decides whether a result may be placed on the step that was chosen.
 *
 * Every result needs date, description and evidence. A changed outcome needs one thing measured before and after for
 * women and men, or girls and boys. A societal effect needs an outcome of the same improvement to rest on; its
 * evidence is its source. Figures typed at any other step are refused rather than thrown away.
 */
export function checkResult(
  draft: ResultDraft,
  circumstances: ResultCircumstances,
): Checked<ResultContent, ResultField> {
  const problems: FieldProblem<ResultField>[] = []
  const step = chainSteps.find((one) => one === draft.step)
  if (step === undefined)
    problems.push({ field: 'step', code: draft.step === '' ? 'missing' : 'unknown-choice' })
  if (step === 'societal-effect' && !circumstances.others.some((other) => other.step === 'outcome'))
    problems.push({ field: 'step', code: 'outcome-missing' })
  const change = step === undefined ? null : changeOn(step, draft, circumstances)
  if (change) problems.push(...change.problems)
  problems.push(...checkTexts(draft, circumstances.today))
  if (problems.length > 0 || step === undefined) return { value: null, problems }
  const value: ResultContent = {
    step,
    date: draft.date.trim(),
    description: draft.description.trim(),
    evidence: draft.evidence.trim(),
    change: change?.value ?? null,
  }
  return { value, problems: [] }
}

function checkTexts(draft: ResultDraft, today: string): FieldProblem<ResultField>[] {
  const problems: FieldProblem<ResultField>[] = []
  const date = draft.date.trim()
  if (date === '') problems.push({ field: 'date', code: 'missing' })
  else if (!isCalendarDate(date)) problems.push({ field: 'date', code: 'not-a-date' })
  else if (date > today) problems.push({ field: 'date', code: 'in-future' })
  for (const field of ['description', 'evidence'] as const) {
    if (draft[field].trim() === '') problems.push({ field, code: 'missing' })
    if (draft[field].length > longestText) problems.push({ field, code: 'too-long', limit: longestText })
  }
  return problems
}

function changeOn(step: ChainStep, draft: ResultDraft, { language, today }: ResultCircumstances) {
  if (step === 'outcome') return checkChange(draft, { language, today })
  const typed = changeFields.some((field) => field !== 'of' && draft[field].trim() !== '')
  const problem: FieldProblem<ResultField> = { field: 'step', code: 'change-elsewhere' }
  return typed ? { value: null, problems: [problem] } : null
}
