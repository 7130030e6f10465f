import type { Challenge } from '#domain/challenges/challenge.ts'
import type { GapMove } from '#domain/challenges/compare-with-now.ts'
import type { Gap } from '#domain/gaps/gap.ts'
import type { Goal } from '#domain/goals/goal.ts'
import type { GoalStanding } from '#domain/goals/judge-goal.ts'
import type { Classification, KeyFigure } from '#domain/indicators/key-figure.ts'
import type { Snapshot } from '#domain/indicators/snapshot.ts'

/** A goal, and how it stands in the latest figures; null where its key figure may mean something else now. */
export type ReportedGoal = Readonly<{
  goal: Pick<Goal, 'id' | 'title' | 'wanted' | 'targetWomen' | 'targetMen' | 'byYear'>
  keyFigure: Pick<KeyFigure, 'id' | 'title' | 'source'> | null
  classification: Classification | null
  standing: GoalStanding | null
}>

/** A challenge that is worked with, and how its difference has moved since; null where nothing newer can be compared. */
export type ReportedChallenge = Readonly<{
  challenge: Pick<Challenge, 'id' | 'title' | 'about'>
  keyFigureTitle: string
  now: GapMove | null
}>

/** What statistics by sex say of an organisation, as plain rows. */
export type ReportStatistics = Readonly<{
  snapshot: Snapshot
  /** The code of the area in the figures. */
  area: string
  /** Whose figures a made-up organisation shows; null for all others. */
  borrowedFrom: Readonly<{ name: string }> | null
  /** The differences most worth attention, first the one most worth it. */
  gaps: readonly Gap[]
  goals: readonly ReportedGoal[]
  challenges: readonly ReportedChallenge[]
}>
