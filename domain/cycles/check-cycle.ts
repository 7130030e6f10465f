import type { Checked, FieldProblem } from '../improvements/field-problem.ts'
import { type CycleContent, decisions, verdicts } from './cycle.ts'
import { type CycleDraft, type CycleField, dayFields, isStageBegun, stageFields } from './cycle-draft.ts'
import { cycleLimits } from './cycle-limits.ts'
import { isCalendarDate } from '#stats/is-calendar-date.ts'

type Problem = FieldProblem<CycleField>
type Later = 'do' | 'study' | 'act'

const optional: readonly CycleField[] = ['numbers']
const lines: readonly CycleField[] = ['title', ...dayFields, 'verdict', 'decision']

/**
 * Decides whether a cycle may be saved: planned with a prediction, and each stage after that either whole or empty, none
 * filled in before the one ahead of it, and their days in order. What was studied says something of women (or girls)
 * and of men (or boys): one of them alone is refused, since it would stand for everybody.
 *
 * @param today ISO date. What was done, studied and decided has happened, so nothing of it lies after today.
 */
export function checkCycle(draft: CycleDraft, today: string): Checked<CycleContent, CycleField> {
  const begun = {
    do: isStageBegun(draft, 'do'),
    study: isStageBegun(draft, 'study'),
    act: isStageBegun(draft, 'act'),
  }
  const problems = new Map<CycleField, Problem>()
  const refuse = (field: CycleField, code: Problem['code'], limit?: number) => {
    if (!problems.has(field)) problems.set(field, { field, code, ...(limit && { limit }) })
  }
  if (begun.study && !begun.do) refuse('done', 'stage-before')
  if (begun.act && !begun.study) refuse('women', 'stage-before')
  const stages = (['plan', 'do', 'study', 'act'] as const).filter((stage) => stage === 'plan' || begun[stage])
  for (const field of stages.flatMap((stage): readonly CycleField[] => stageFields[stage]))
    checkField(draft, field, refuse)
  checkDays(draft, { begun, today }, refuse)
  const inOrder = Object.values(stageFields).flatMap((fields) =>
    fields.flatMap((field: CycleField) => problems.get(field) ?? []),
  )
  return inOrder.length > 0
    ? { value: null, problems: inOrder }
    : { value: toContent(draft, begun), problems: [] }
}

type Refuse = (field: CycleField, code: Problem['code'], limit?: number) => void

function checkField(draft: CycleDraft, field: CycleField, refuse: Refuse): void {
  const text = draft[field].trim()
  const limit = lines.includes(field) ? cycleLimits.line : cycleLimits.text
  if (text === '' && !optional.includes(field)) refuse(field, 'missing')
  else if (text.length > limit) refuse(field, 'too-long', limit)
  else if (field === 'verdict' && !(verdicts as readonly string[]).includes(text))
    refuse(field, 'unknown-choice')
  else if (field === 'decision' && !(decisions as readonly string[]).includes(text))
    refuse(field, 'unknown-choice')
}

/** Each day that counts, the earliest first: none lies before another ahead of it, nor after today where it is told of. */
function checkDays(
  draft: CycleDraft,
  { begun, today }: { begun: Readonly<Record<Later, boolean>>; today: string },
  refuse: Refuse,
): void {
  const told = [begun.do && 'doneOn', begun.study && 'studiedOn', begun.act && 'actedOn'] as const
  const inOrder = (['begunOn', ...told] as const).filter((field) => field !== false)
  let earlier = ''
  for (const field of new Set([...inOrder, 'studyOn'] as const)) {
    const day = draft[field].trim()
    if (!isCalendarDate(day)) refuse(field, 'not-a-date')
    else if (field === 'studyOn') {
      if (day < draft.begunOn.trim()) refuse(field, 'day-before')
    } else {
      if (field !== 'begunOn' && day > today) refuse(field, 'not-yet')
      if (day < earlier) refuse(field, 'day-before')
      earlier = day
    }
  }
}

function toContent(draft: CycleDraft, begun: Readonly<Record<Later, boolean>>): CycleContent {
  const of = (field: CycleField) => draft[field].trim()
  return {
    title: of('title').replace(/\s+/g, ' '),
    plan: of('plan'),
    prediction: of('prediction'),
    begunOn: of('begunOn'),
    studyOn: of('studyOn'),
    done: begun.do ? { what: of('done'), on: of('doneOn') } : null,
    study: begun.study
      ? {
          numbers: of('numbers'),
          women: of('women'),
          men: of('men'),
          verdict: verdicts.find((one) => one === of('verdict'))!,
          on: of('studiedOn'),
        }
      : null,
    act: begun.act
      ? {
          decision: decisions.find((one) => one === of('decision'))!,
          because: of('because'),
          on: of('actedOn'),
        }
      : null,
  }
}
