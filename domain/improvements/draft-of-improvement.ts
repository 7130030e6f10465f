import { writeDecimal } from '#stats/write-decimal.ts'
import type { Language } from '../language/language.ts'
import type { AimDraft } from './check-aim.ts'
import type { ImprovementDraft } from './check-improvement.ts'
import type { Aim, Improvement } from './improvement.ts'

/**
 * An improvement as the form holds it, numbers with the decimal sign of the language; checking it gives back the same
 * improvement.
 */
export function draftOfImprovement(improvement: Improvement, language: Language): ImprovementDraft {
  const { title, area, subGoals, challenge, whatWasDone, ownerName, ownerId, unitId, dueOn } = improvement
  const { keyFigures, sdgTargets, charterArticles } = improvement
  return {
    title,
    area,
    subGoals,
    relatedItems: improvement.relatedItems.map(({ instrumentId, item }) => `${instrumentId}:${item}`),
    challenge,
    whatWasDone,
    // Whoever is chosen needs no name written, and the one written before would come back when the choice is undone.
    ownerName: ownerId === null ? ownerName : '',
    ownerId: ownerId ?? '',
    unitId: unitId ?? '',
    dueOn: dueOn ?? '',
    ...draftOfAim(improvement.aim, language),
    keyFigures,
    sdgTargets,
    charterArticles,
    decisions: improvement.decisions.map((decision) => ({ ...decision, date: decision.date ?? '' })),
  }
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
    ownerId: '',
    unitId: '',
    dueOn: '',
    ...draftOfAim(null, 'sv'),
    keyFigures: [],
    sdgTargets: [],
    charterArticles: [],
    decisions: [],
    ...known,
  }
}

function draftOfAim(aim: Aim | null, language: Language): AimDraft {
  const written = (value: number | undefined) => writeDecimal(value ?? null, language)
  return {
    aimMeasure: aim?.measure ?? '',
    aimUnit: aim?.unit ?? '',
    aimOf: aim?.of ?? 'women-men',
    aimTodayWomen: written(aim?.today?.women),
    aimTodayMen: written(aim?.today?.men),
    aimWomen: written(aim?.women),
    aimMen: written(aim?.men),
    aimBy: aim?.by ?? '',
  }
}
