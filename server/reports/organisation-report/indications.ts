import { answersOf } from '#domain/assessments/occasion-record.ts'
import { indicateModelOrganisation } from '#domain/rules/indicate-model-organisation.ts'
import type { ModelRule } from '#domain/rules/model-rule.ts'
import type { RuleIndication } from '#domain/rules/rule-indication.ts'
import type { OrganisationRows } from './rows.ts'
import type { HistoryOccasion, LevelHistory } from '../figures/level-history.ts'

/** What the dated rules indicate about one occasion: the latest closed one for the whole organisation. */
export type Indications = Readonly<{
  history: LevelHistory
  occasion: HistoryOccasion
  rules: readonly Readonly<{ rule: ModelRule; indication: RuleIndication }>[]
}>

/**
 * Tries every dated Modellkommun rule on the latest closed occasion of the first level, which is that of the whole
 * organisation; null while there is none. Levels are never added, so the others are not looked at.
 */
export function buildIndications(
  rows: OrganisationRows,
  histories: readonly LevelHistory[],
): Indications | null {
  const history = histories.findLast(({ instrument, level }) => instrument.levels[0]?.id === level.id)
  const occasion = history?.occasions.at(-1)
  if (!history || !occasion) return null
  const { modelRules } = rows.content
  const indications = indicateModelOrganisation(modelRules, {
    on: occasion.date ?? rows.round.period.slice(0, 4),
    list: {
      scale: history.instrument.scale,
      itemNumbers: history.items.map(({ number }) => number),
      answers: answersOf(occasion.record),
    },
    participations: rows.pastParticipations,
  })
  return {
    history,
    occasion,
    rules: indications.map((indication) => ({
      indication,
      rule: modelRules.find(({ id }) => id === indication.ruleId)!,
    })),
  }
}
