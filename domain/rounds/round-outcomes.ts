import type { ChainStep } from '../improvements/improvement.ts'
import type { Certainty, Source } from '../instruments/instrument.ts'
import type { Localized } from '../language/language.ts'

/** How many reached a step of the results chain; null where the report gives no number, and then `said` is what it says. */
export type ReachedStep = Readonly<{
  step: ChainStep
  participants: number | null
  mentors: number | null
  said: Localized
  certainty: Certainty
}>

/** What a report tells of one organisation, on the step where the report itself places it. */
export type OutcomeExample = Readonly<{ organisation: string; step: ChainStep; what: Localized }>

/** Women (or girls) and men (or boys) at one time; null where the report gives no number. */
export type PublishedPair = Readonly<{ women: number | null; men: number | null }>

/** A figure by sex that a report gives for one organisation. */
export type PublishedMeasure = Readonly<{
  organisation: string
  measure: Localized
  unit: Localized
  of: 'women-men' | 'girls-boys'
  before: PublishedPair
  after: PublishedPair
  /** `complement`: the report gives a share for one sex, and the other is what is left of 100. */
  men: 'published' | 'complement'
}>

/** What the published report of a round says came of it, in our own words. Facts only, never computed from our rows. */
export type RoundOutcomes = Readonly<{
  roundSlug: string
  /** Of how many the chain speaks; null where not known. */
  chainOf: Readonly<{ participants: number | null; mentors: number | null }>
  chain: readonly ReachedStep[]
  chainNotes: readonly Localized[]
  examples: readonly OutcomeExample[]
  measures: readonly PublishedMeasure[]
  /** What the report says of the self-assessments beside its table of means. */
  assessment: readonly Localized[]
  exchange: readonly Localized[]
  lessons: readonly Localized[]
  sources: readonly Source[]
  certainty: Certainty
}>
