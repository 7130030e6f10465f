import { indicateParticipation, type PastParticipation } from './indicate-participation.ts'
import { indicateRatings, type RatedList } from './indicate-ratings.ts'
import type { ModelRule } from './model-rule.ts'
import type { RuleIndication, RulePeriod } from './rule-indication.ts'

/** What the rules look at: the day, the agreed list of that occasion, and the rounds taken part in. */
export type ModelFacts = Readonly<{
  /** ISO date of the occasion. */
  on: string
  list: RatedList
  participations: readonly PastParticipation[]
}>

/**
 * What each dated rule indicates about an organisation's right to speak of itself as Modellkommun or Modellregion,
 * with reasons. It is an indication and never a certificate: SKR certifies nobody.
 */
export function indicateModelOrganisation(
  rules: readonly ModelRule[],
  facts: ModelFacts,
): readonly RuleIndication[] {
  return rules.map((rule) => ({
    kind: 'indication',
    ruleId: rule.id,
    period: periodOf(rule, facts.on),
    ...verdict(rule, facts),
  }))
}

function verdict({ condition }: ModelRule, facts: ModelFacts): Pick<RuleIndication, 'outcome' | 'reasons'> {
  if (condition.kind === 'ratings') return indicateRatings(condition, facts.list)
  if (condition.kind === 'participation') return indicateParticipation(condition, facts.participations)
  return { outcome: 'no-rule', reasons: [{ code: 'not-found' }] }
}

/** Dates known only to the year or month hold for the whole of it. */
function periodOf({ validFrom, validTo }: ModelRule, on: string): RulePeriod {
  if (on.slice(0, validFrom.length) < validFrom) return 'not-yet'
  if (validTo !== null && on.slice(0, validTo.length) > validTo) return 'no-longer'
  return 'in-force'
}
