import { textOf, textsOf } from '#app/entry/form-text.server.ts'
import { changeFields } from '#domain/improvements/check-change.ts'
import type { ImprovementDraft } from '#domain/improvements/check-improvement.ts'
import type { ResultDraft } from '#domain/improvements/check-result.ts'

/** What was typed in the form of an improvement, as it came. */
export function readImprovementForm(form: FormData): ImprovementDraft {
  return {
    title: textOf(form, 'title'),
    area: textOf(form, 'area'),
    subGoals: textsOf(form, 'subGoals'),
    relatedItems: textsOf(form, 'relatedItems'),
    challenge: textOf(form, 'challenge'),
    whatWasDone: textOf(form, 'whatWasDone'),
    ownerName: textOf(form, 'ownerName'),
  }
}

/** What was typed in the form of a result, as it came. */
export function readResultForm(form: FormData): ResultDraft {
  const fields = ['step', 'date', 'description', 'evidence', ...changeFields] as const
  return Object.fromEntries(fields.map((field) => [field, textOf(form, field)])) as ResultDraft
}

/** The version that a change builds on; 0, which nothing has, where the form was tampered with. */
export function readVersion(form: FormData): number {
  const version = Number(textOf(form, 'version'))
  return Number.isSafeInteger(version) ? version : 0
}
