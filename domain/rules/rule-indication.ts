/**
 * What a rule indicates. `undecided` where answers are missing or published readings differ, `not-applicable` where
 * the rule is for another scale or kind of list, `no-rule` where none was found for the time.
 */
export type RuleOutcome = 'met' | 'not-met' | 'undecided' | 'not-applicable' | 'no-rule'

/** Why, as facts; the wording stands with the texts. */
export type RuleReason =
  | Readonly<{ code: 'other-scale'; scaleMin: number; scaleMax: number }>
  | Readonly<{ code: 'nothing-applicable' }>
  | Readonly<{ code: 'lowest-remains'; items: readonly number[] }>
  | Readonly<{ code: 'enough-at-top'; atTop: number; needed: number; applicable: number }>
  | Readonly<{ code: 'too-few-at-top'; atTop: number; needed: number; applicable: number }>
  | Readonly<{ code: 'readings-differ'; needed: readonly number[] }>
  | Readonly<{ code: 'answers-missing'; items: readonly number[] }>
  | Readonly<{ code: 'no-round-completed' }>
  | Readonly<{ code: 'round-completed'; roundSlug: string }>
  | Readonly<{ code: 'not-mentor-afterwards' }>
  | Readonly<{ code: 'mentor-now'; roundSlug: string }>
  | Readonly<{ code: 'mentor-afterwards'; roundSlug: string }>
  | Readonly<{ code: 'not-found' }>

/** Whether the rule was in force on the day asked about. */
export type RulePeriod = 'not-yet' | 'in-force' | 'no-longer'

/** What one dated rule says of an organisation. Always an indication, never a certificate. */
export type RuleIndication = Readonly<{
  kind: 'indication'
  ruleId: string
  period: RulePeriod
  outcome: RuleOutcome
  reasons: readonly RuleReason[]
}>
