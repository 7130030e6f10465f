import type { Certainty, Source } from '../instruments/instrument.ts'
import type { Localized } from '../language/language.ts'

/**
 * One published way of saying how many statements must stand on the top step: more than a share of those that
 * apply, or a fixed number on a full list.
 */
export type EnoughAtTop =
  | Readonly<{ kind: 'more-than-share'; share: number }>
  | Readonly<{ kind: 'at-least'; count: number }>

/** What a rule asks for. `not-found` stands for a time whose rule was looked for and not found. */
export type RuleCondition =
  | Readonly<{ kind: 'ratings'; scaleMin: number; scaleMax: number; readings: readonly EnoughAtTop[] }>
  | Readonly<{ kind: 'participation'; completedRounds: number; thenMentor: true }>
  | Readonly<{ kind: 'not-found' }>

/** A dated rule for when one may speak of oneself as Modellkommun or Modellregion. It only ever gives an indication. */
export type ModelRule = Readonly<{
  id: string
  title: Localized
  text: Localized
  validFrom: string
  validTo: string | null
  condition: RuleCondition
  sources: readonly Source[]
  certainty: Certainty
  certaintyNote: Localized | null
}>
