import type { ImprovementDraft } from './check-improvement.ts'
import type { Improvement } from './improvement.ts'

/** An improvement as the form holds it; checking it gives back the same improvement. */
export function draftOfImprovement(improvement: Improvement): ImprovementDraft {
  const { title, area, subGoals, challenge, whatWasDone, ownerName } = improvement
  const relatedItems = improvement.relatedItems.map(({ instrumentId, item }) => `${instrumentId}:${item}`)
  return { title, area, subGoals, relatedItems, challenge, whatWasDone, ownerName }
}

/** An empty form, except for what is known from the start. */
export function newImprovementDraft(known: Partial<ImprovementDraft>): ImprovementDraft {
  return {
    title: '',
    area: '',
    subGoals: [],
    relatedItems: [],
    challenge: '',
    whatWasDone: '',
    ownerName: '',
    ...known,
  }
}
