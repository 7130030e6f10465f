import { textOf, textsOf } from '#app/entry/form-text.server.ts'
import { aimFields, type AimDraft } from '#domain/improvements/check-aim.ts'
import type { DecisionDraft } from '#domain/improvements/check-decisions.ts'
import type { StateDraft } from '#domain/improvements/check-state-change.ts'
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
    ownerId: textOf(form, 'ownerId'),
    ownerName: textOf(form, 'ownerName'),
    unitId: textOf(form, 'unitId'),
    dueOn: textOf(form, 'dueOn'),
    ...readAim(form),
    keyFigures: textsOf(form, 'keyFigures'),
    sdgTargets: textsOf(form, 'sdgTargets'),
    charterArticles: textsOf(form, 'charterArticles'),
    decisions: readDecisions(form),
  }
}

function readAim(form: FormData): AimDraft {
  return Object.fromEntries(aimFields.map((field) => [field, textOf(form, field)])) as AimDraft
}

/** Every row sends all its fields, in the order in which they stand. */
function readDecisions(form: FormData): readonly DecisionDraft[] {
  const [references, dates, urls] = ['decisionReference', 'decisionDate', 'decisionUrl'].map((name) =>
    textsOf(form, name),
  )
  return textsOf(form, 'decisionTitle').map((title, i) => ({
    title,
    reference: references?.[i] ?? '',
    date: dates?.[i] ?? '',
    url: urls?.[i] ?? '',
  }))
}

/** What was chosen of how far an improvement has come. */
export function readStateForm(form: FormData): StateDraft {
  return {
    state: textOf(form, 'state'),
    endedOn: textOf(form, 'endedOn'),
    endedBecause: textOf(form, 'endedBecause'),
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
