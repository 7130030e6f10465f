import type { Language } from '../language/language.ts'
import type { Checked, FieldProblem } from './field-problem.ts'
import type { MeasuredChange } from './improvement.ts'
import { isPair } from './is-pair.ts'
import { readFigures } from './read-figures.ts'
import { isCalendarDate } from '#stats/is-calendar-date.ts'
import { longestLine } from './text-limits.ts'

/** The fields of a measured change, in the order of the form. Women (or girls) before men (or boys). */
export const changeFields = [
  'measure',
  'unit',
  'of',
  'beforeDate',
  'beforeWomen',
  'beforeMen',
  'afterDate',
  'afterWomen',
  'afterMen',
  'source',
] as const
export type ChangeField = (typeof changeFields)[number]

/** What somebody typed about a measured change, as it came. */
export type ChangeDraft = Readonly<Record<ChangeField, string>>

const figureFields = ['beforeWomen', 'beforeMen', 'afterWomen', 'afterMen'] as const

type Circumstances = Readonly<{ language: Language; today: string }>

/**
 * Decides whether a measured change is whole: what was measured, in which unit, two dates of which the later comes
 * last, a figure for each sex on both, and the source. Nothing may be left out, since a share of a change proves none.
 */
export function checkChange(
  draft: ChangeDraft,
  { language, today }: Circumstances,
): Checked<MeasuredChange, ChangeField> {
  const problems = new Map<ChangeField, FieldProblem<ChangeField>>()
  const refuse = (field: ChangeField, code: FieldProblem<ChangeField>['code'], limit?: number) => {
    if (!problems.has(field)) problems.set(field, { field, code, ...(limit && { limit }) })
  }
  for (const field of changeFields) if (draft[field].trim() === '') refuse(field, 'change-missing')
  for (const field of ['measure', 'unit', 'source'] as const)
    if (draft[field].trim().length > longestLine) refuse(field, 'too-long', longestLine)
  if (!isPair(draft.of)) refuse('of', 'unknown-choice')
  const figures = readFigures(draft, figureFields, { language, refuse })
  for (const field of ['beforeDate', 'afterDate'] as const) {
    if (!isCalendarDate(draft[field].trim())) refuse(field, 'not-a-date')
    else if (draft[field].trim() > today) refuse(field, 'in-future')
  }
  if (!problems.has('beforeDate') && draft.afterDate.trim() <= draft.beforeDate.trim())
    refuse('afterDate', 'not-after')
  const inOrder = changeFields.flatMap((field) => problems.get(field) ?? [])
  if (inOrder.length > 0 || !isPair(draft.of)) return { value: null, problems: inOrder }
  const value: MeasuredChange = {
    measure: draft.measure.trim(),
    unit: draft.unit.trim(),
    of: draft.of,
    before: { women: figures.beforeWomen, men: figures.beforeMen, date: draft.beforeDate.trim() },
    after: { women: figures.afterWomen, men: figures.afterMen, date: draft.afterDate.trim() },
    source: draft.source.trim(),
  }
  return { value, problems: [] }
}
