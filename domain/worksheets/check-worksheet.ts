import type { Checked, FieldProblem } from '../improvements/field-problem.ts'
import { listBoxes } from './list-boxes.ts'
import type { Method } from './method.ts'
import type { Answers } from './worksheet.ts'

/** What somebody typed on a worksheet, as it came. */
export type WorksheetDraft = Readonly<{ title: string; answers: Answers }>

/** How long what is written on a worksheet may be, in UTF-16 units. */
const worksheetLimits = { line: 200, text: 5000 } as const

/**
 * Decides whether a worksheet may be saved. It may be half-filled, or have nothing but its title: what is not written
 * does not stand in the answers. What the method does not ask for is refused, as is a choice that it does not give.
 *
 * @param kept answers that stand already and that the method no longer asks for; they are kept as they are.
 */
export function checkWorksheet(
  draft: WorksheetDraft,
  method: Pick<Method, 'parts'>,
  kept: Answers = {},
): Checked<WorksheetDraft, string> {
  const problems: FieldProblem<string>[] = []
  const boxes = new Map(listBoxes(method).map((box) => [box.key, box]))
  const title = draft.title.replace(/\s+/g, ' ').trim()
  if (title === '') problems.push({ field: 'title', code: 'missing' })
  if (title.length > worksheetLimits.line)
    problems.push({ field: 'title', code: 'too-long', limit: worksheetLimits.line })
  for (const key of Object.keys(draft.answers))
    if (!boxes.has(key)) problems.push({ field: key, code: 'unknown-choice' })
  const answers: Record<string, string> = { ...kept }
  for (const { key, field } of boxes.values()) {
    const text = (draft.answers[key] ?? '').trim()
    const limit = field.kind === 'text' ? worksheetLimits.text : worksheetLimits.line
    if (text.length > limit) problems.push({ field: key, code: 'too-long', limit })
    if (field.kind === 'choice' && text !== '' && !field.choices.some(({ id }) => id === text))
      problems.push({ field: key, code: 'unknown-choice' })
    if (text !== '') answers[key] = text
  }
  return problems.length > 0 ? { value: null, problems } : { value: { title, answers }, problems: [] }
}

/** Answers that stand on a worksheet and that its method does not ask for, since it has been changed. */
export function findLeftOver(answers: Answers, method: Pick<Method, 'parts'>): Answers {
  const asked = new Set(listBoxes(method).map(({ key }) => key))
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !asked.has(key)))
}

/** How much of a worksheet is filled in, of how much there is to fill in. */
export function countFilled(answers: Answers, method: Pick<Method, 'parts'>) {
  const boxes = listBoxes(method)
  return { filled: boxes.filter(({ key }) => key in answers).length, boxes: boxes.length }
}
