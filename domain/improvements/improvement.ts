import type { Circle } from '../access/circle.ts'
/** The five steps of the results chain, in order. Origin: Statskontoret's evaluation of JiM, adapted by SKL/SKR. */
export const chainSteps = ['activity', 'product', 'way-of-working', 'outcome', 'societal-effect'] as const
export type ChainStep = (typeof chainSteps)[number]

/** The six national sub-goals of gender equality policy (2016). */
export const subGoals = ['power', 'economy', 'education', 'unpaid-work', 'health', 'violence'] as const
export type SubGoal = (typeof subGoals)[number]

/** A measured before and after for both sexes. Women (or girls) before men (or boys). */
export type MeasuredChange = Readonly<{
  measure: string
  unit: string
  of: 'women-men' | 'girls-boys'
  before: Readonly<{ women: number; men: number; date: string }>
  after: Readonly<{ women: number; men: number; date: string }>
  source: string
}>

/** What came of an improvement, on one step of the chain. */
export type ImprovementResult = Readonly<{
  id: string
  improvementId: string
  step: ChainStep
  date: string
  description: string
  evidence: string
  change: MeasuredChange | null
}>

/** A statement the improvement is about. */
export type RelatedItem = Readonly<{ instrumentId: string; item: number }>

export type Improvement = Readonly<{
  id: string
  organisationCode: string
  /** The round it is made in; null where the organisation works with it outside every round. */
  roundSlug: string | null
  /** The challenge in the statistics that it began with, if it did. */
  challengeId: string | null
  title: string
  area: string
  subGoals: readonly SubGoal[]
  relatedItems: readonly RelatedItem[]
  /** The difference between women and men that made it worth acting. */
  challenge: string
  whatWasDone: string
  ownerName: string
  version: number
  /** With whom it is shared. */
  circle: Circle
  results: readonly ImprovementResult[]
}>
