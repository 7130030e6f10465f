import { dayNumber, dayOfNumber } from '#stats/day-number.ts'
import type { Cycle, CycleContent } from './cycle.ts'
import { usualDays } from './cycle-limits.ts'

/** What each stage of a cycle asks for, in the order of the form. Women (or girls) before men (or boys). */
export const stageFields = {
  plan: ['title', 'plan', 'prediction', 'begunOn', 'studyOn'],
  do: ['done', 'doneOn'],
  study: ['numbers', 'women', 'men', 'verdict', 'studiedOn'],
  act: ['decision', 'because', 'actedOn'],
} as const

export type CycleField = (typeof stageFields)[keyof typeof stageFields][number]

/** Every field of a cycle in the order of the form. */
export const cycleFields: readonly CycleField[] = Object.values(stageFields).flat()

/** What somebody typed about a cycle, as it came; every field is a text. */
export type CycleDraft = Readonly<Record<CycleField, string>>

/** Days lie ready in a form before anybody has written anything, so they do not tell whether a stage is begun. */
export const dayFields = ['begunOn', 'studyOn', 'doneOn', 'studiedOn', 'actedOn'] as const

/** Whether anything but the days, which lie ready, is filled in for a stage. */
export function isStageBegun(draft: CycleDraft, stage: keyof typeof stageFields): boolean {
  return stageFields[stage].some(
    (field) => !(dayFields as readonly string[]).includes(field) && draft[field].trim() !== '',
  )
}

/**
 * The form of a new cycle, begun today and to be studied when cycles usually are. One that was adapted gives its question
 * and its plan, with what was to be changed under it; the prediction is left to be made anew.
 *
 * @param today ISO date.
 */
export function newCycleDraft(today: string, adapted: Cycle | null): CycleDraft {
  const plan = adapted ? [adapted.plan, adapted.act?.because].filter(Boolean).join('\n\n') : ''
  const studyOn = dayOfNumber(dayNumber(today) + usualDays)
  const written = { title: adapted?.title ?? '', plan, prediction: '', begunOn: today, studyOn }
  return draftOfCycle({ ...written, done: null, study: null, act: null }, today)
}

/** A cycle as the form holds it, today lying ready where a stage is not filled in; checking it gives back the same cycle. */
export function draftOfCycle(cycle: CycleContent, today: string): CycleDraft {
  const { title, plan, prediction, begunOn, studyOn, done, study, act } = cycle
  return {
    title,
    plan,
    prediction,
    begunOn,
    studyOn,
    done: done?.what ?? '',
    doneOn: done?.on ?? today,
    numbers: study?.numbers ?? '',
    women: study?.women ?? '',
    men: study?.men ?? '',
    verdict: study?.verdict ?? '',
    studiedOn: study?.on ?? today,
    decision: act?.decision ?? '',
    because: act?.because ?? '',
    actedOn: act?.on ?? today,
  }
}
