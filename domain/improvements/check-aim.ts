import type { Language } from '../language/language.ts'
import type { Checked, FieldProblem } from './field-problem.ts'
import type { Aim } from './improvement.ts'
import { isPair } from './is-pair.ts'
import { readFigures } from './read-figures.ts'
import { isCalendarDate } from '#stats/is-calendar-date.ts'
import { longestLine } from './text-limits.ts'

/** The fields of an aim, in the order of the form. Women (or girls) before men (or boys). */
export const aimFields = [
  'aimMeasure',
  'aimUnit',
  'aimOf',
  'aimTodayWomen',
  'aimTodayMen',
  'aimWomen',
  'aimMen',
  'aimBy',
] as const
export type AimField = (typeof aimFields)[number]

/** What somebody typed about an aim, as it came. */
export type AimDraft = Readonly<Record<AimField, string>>

const todayFields = ['aimTodayWomen', 'aimTodayMen'] as const

type AimProblem = FieldProblem<AimField>

/**
 * Decides whether an aim is whole: one measure, its unit, a value for each sex and a day. What it is today may be left out,
 * for both or for neither. A form in which nothing is typed has no aim, which is no problem.
 */
export function checkAim(draft: AimDraft, language: Language): Checked<Aim | null, AimField> {
  const typed = aimFields.filter((field) => field !== 'aimOf' && draft[field].trim() !== '')
  if (typed.length === 0) return { value: null, problems: [] }
  const problems = new Map<AimField, AimProblem>()
  const refuse = (field: AimField, code: AimProblem['code'], limit?: number) => {
    if (!problems.has(field)) problems.set(field, { field, code, ...(limit && { limit }) })
  }
  const needed = ['aimMeasure', 'aimUnit', 'aimOf', 'aimWomen', 'aimMen', 'aimBy'] as const
  for (const field of needed) if (draft[field].trim() === '') refuse(field, 'aim-part-missing')
  for (const field of ['aimMeasure', 'aimUnit'] as const)
    if (draft[field].trim().length > longestLine) refuse(field, 'too-long', longestLine)
  if (!isPair(draft.aimOf)) refuse('aimOf', 'unknown-choice')
  const hasToday = todayFields.some((field) => typed.includes(field))
  for (const field of todayFields)
    if (hasToday && draft[field].trim() === '') refuse(field, 'both-or-neither')
  if (!isCalendarDate(draft.aimBy.trim())) refuse('aimBy', 'not-a-date')
  const typedFields = ['aimWomen', 'aimMen', ...(hasToday ? todayFields : [])] as const
  const figures = readFigures(draft, typedFields, { language, refuse })
  const inOrder = aimFields.flatMap((field) => problems.get(field) ?? [])
  if (inOrder.length > 0 || !isPair(draft.aimOf)) return { value: null, problems: inOrder }
  const value: Aim = {
    measure: draft.aimMeasure.trim(),
    unit: draft.aimUnit.trim(),
    of: draft.aimOf,
    women: figures.aimWomen,
    men: figures.aimMen,
    by: draft.aimBy.trim(),
    today: hasToday ? { women: figures.aimTodayWomen, men: figures.aimTodayMen } : null,
  }
  return { value, problems: [] }
}
