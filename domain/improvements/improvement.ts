import type { Circle } from '../access/circle.ts'

/** The five steps of the results chain, in order. Origin: Statskontoret's evaluation of JiM, adapted by SKL/SKR. */
export const chainSteps = ['activity', 'product', 'way-of-working', 'outcome', 'societal-effect'] as const
export type ChainStep = (typeof chainSteps)[number]

/** The six national sub-goals of gender equality policy (2016). */
export const subGoals = ['power', 'economy', 'education', 'unpaid-work', 'health', 'violence'] as const
export type SubGoal = (typeof subGoals)[number]

/** How far the work with an improvement has come. */
export const improvementStates = ['planned', 'ongoing', 'finished', 'stopped'] as const
export type ImprovementState = (typeof improvementStates)[number]

/** What an improvement aims at: one measure, to what value for both sexes, and by when. Women (or girls) before men (or boys). */
export type Aim = Readonly<{
  measure: string
  unit: string
  of: 'women-men' | 'girls-boys'
  women: number
  men: number
  /** ISO date. */
  by: string
  /** What the measure is when the aim is set; null where nobody has measured it. */
  today: Readonly<{ women: number; men: number }> | null
}>

/** A decision that an improvement rests on. */
export type Decision = Readonly<{
  title: string
  /** Diary number or the like; empty where there is none. */
  reference: string
  /** ISO date; null where it is not said. */
  date: string | null
  /** Empty where there is none. */
  url: string
}>

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
  /** Who owns it: a name, also of somebody without an account here; empty where nobody does. */
  ownerName: string
  /** The same as a person here; null where it is nobody here. */
  ownerId: string | null
  /** The unit of the organisation where it is done. */
  unitId: string | null
  state: ImprovementState
  /** When it is meant to be done; ISO date. */
  dueOn: string | null
  /** When it was finished or stopped; ISO date, null before. */
  endedOn: string | null
  /** Why it was finished or stopped; empty before, and never where it was stopped. */
  endedBecause: string
  aim: Aim | null
  /** Key figures of the catalogue. */
  keyFigures: readonly string[]
  /** Targets of the sustainable development goals, as in `5.1`. */
  sdgTargets: readonly string[]
  /** Articles of the European charter of equality, by their names in addresses. */
  charterArticles: readonly string[]
  decisions: readonly Decision[]
  version: number
  /** With whom it is shared. */
  circle: Circle
  results: readonly ImprovementResult[]
}>
