import type { Answer, Occasion } from '#domain/assessments/assessment.ts'
import type { Analysis } from '#domain/challenges/challenge.ts'
import type { CoverageDraft } from '#domain/coverage/check-coverage-item.ts'
import type { GoalDraft } from '#domain/goals/check-goal.ts'
import type { Improvement, ImprovementResult } from '#domain/improvements/improvement.ts'
import type { Person, Role } from '#domain/people/person.ts'
import type { RoundPlan } from '#domain/rounds/round-plan.ts'

/** One made-up person's sheet; a sheet that is not handed in holds no answers. */
export type ExampleSheet = Readonly<{
  personId: string
  role: Role
  /** ISO date; null: not handed in. */
  submitted: string | null
  ratings: readonly Readonly<{ item: number; answer: Answer; comment: string }>[]
}>

/** What a made-up group agreed on for one statement. */
export type ExampleConsensus = Readonly<{ item: number; answer: Answer; reason: string; evidence: string }>

/** A made-up occasion with all that belongs to it. */
export type ExampleOccasion = Readonly<{
  occasion: Omit<Occasion, 'id' | 'version'>
  /** ISO date on which the rating began. */
  opened: string
  sheets: readonly ExampleSheet[]
  consensus: readonly ExampleConsensus[]
}>

/** A made-up improvement with its results. */
export type ExampleImprovement = Readonly<{
  improvement: Omit<Improvement, 'id' | 'version' | 'results'>
  /** ISO date. */
  created: string
  results: readonly Omit<ImprovementResult, 'id' | 'improvementId'>[]
}>

/** A challenge that a made-up organisation raises from the figures it borrows, and the improvement it leads to. */
export type ExampleChallenge = Readonly<{
  organisationCode: string
  person: Person
  keyFigure: string
  title: string
  analysis: Analysis
  improvement: Pick<Improvement, 'title' | 'area' | 'subGoals' | 'whatWasDone' | 'ownerName'>
}>

/** The goals that a made-up organisation sets, and its inventory of what is split by sex. */
export type ExampleGoals = Readonly<{
  organisationCode: string
  person: Person
  goals: readonly Readonly<{ keyFigure: string; draft: GoalDraft }>[]
  coverage: readonly CoverageDraft[]
}>

/** The example round: what is laid down, who is in it, and what they have done so far. */
export type Example = Readonly<{
  plan: RoundPlan
  people: readonly Person[]
  /** Ids of those whom one can step in as, in the order they are offered. */
  stepIn: readonly string[]
  occasions: readonly ExampleOccasion[]
  improvements: readonly ExampleImprovement[]
  challenges: readonly ExampleChallenge[]
  goals: ExampleGoals
}>
