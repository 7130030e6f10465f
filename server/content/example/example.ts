import type { AdoptionDraft } from '#domain/adoptions/check-adoption.ts'
import type { Answer, Occasion } from '#domain/assessments/assessment.ts'
import type { Analysis } from '#domain/challenges/challenge.ts'
import type { CoverageDraft } from '#domain/coverage/check-coverage-item.ts'
import type { ExampleTexts } from '#domain/examples/example.ts'
import type { FollowUp } from '#domain/follow-up/follow-up.ts'
import type { GoalDraft } from '#domain/goals/check-goal.ts'
import type { Localized } from '#domain/language/language.ts'
import type { Improvement, ImprovementResult } from '#domain/improvements/improvement.ts'
import type { CycleContent } from '#domain/cycles/cycle.ts'
import type { Worksheet } from '#domain/worksheets/worksheet.ts'
import type { MeasureContent, MeasurePoint } from '#domain/measures/measure.ts'
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

/** A made-up improvement with its results, and what has been tried in it. */
export type ExampleImprovement = Readonly<{
  improvement: Omit<Improvement, 'id' | 'version' | 'results' | 'unitId'>
  /** The name of the unit where it is done. */
  unit: string | null
  /** ISO date. */
  created: string
  results: readonly Omit<ImprovementResult, 'id' | 'improvementId'>[]
  /** In the order of their numbers; one that follows another that was adapted builds on it. */
  cycles: readonly CycleContent[]
  worksheets: readonly Omit<Worksheet, 'id' | 'improvementId' | 'version'>[]
}>

/** An improvement of the round that is over, and what has been asked and answered about it since. */
export type ExampleAftermath = ExampleImprovement &
  Readonly<{ followUps: readonly Omit<FollowUp, 'improvementId' | 'version'>[] }>

/** The made-up round that is over, and what came of it. */
export type EarlierRound = Readonly<{ plan: RoundPlan; improvements: readonly ExampleAftermath[] }>

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

/** What a made-up organisation tells of an improvement of its own, by whom, and who takes after it. */
export type OwnExample = Readonly<{
  organisationCode: string
  /** The title of the improvement. */
  improvement: string
  texts: ExampleTexts
  translation: ExampleTexts
  /** What was tried, as the next version tells it. */
  next: Localized
  mailbox: string
  writer: Person
  consents: Person
  reviews: Person
  follower: Readonly<{ person: Person; draft: AdoptionDraft }>
}>

/** What a made-up improvement follows over time. */
export type ExampleMeasure = Readonly<{
  organisationCode: string
  /** The title of the improvement, of which the organisation has one by that name. */
  improvement: string
  measure: MeasureContent
  /** ISO date. */
  created: string
  points: readonly MeasurePoint[]
}>

/** The example round: what is laid down, who is in it, and what they have done so far. */
export type Example = Readonly<{
  plan: RoundPlan
  people: readonly Person[]
  /** Ids of those whom one can step in as, in the order they are offered. */
  stepIn: readonly string[]
  occasions: readonly ExampleOccasion[]
  improvements: readonly ExampleImprovement[]
  measures: readonly ExampleMeasure[]
  /** An earlier round that is over, and what has become of what came of it. */
  earlier: EarlierRound
  challenges: readonly ExampleChallenge[]
  goals: ExampleGoals
  own: OwnExample
}>
