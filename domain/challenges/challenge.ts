import type { Circle } from '../access/circle.ts'
import type { SeenFigures } from './seen-figures.ts'

/** Whom a challenge is about: the sex that has the worse of it, or both where that cannot be said. */
export const challengeSubjects = ['women', 'men', 'both'] as const
export type ChallengeSubject = (typeof challengeSubjects)[number]

/** The questions of the analysis sheet, in order. */
export const analysisQuestions = [
  'what',
  'forWhom',
  'why',
  'consequences',
  'background',
  'hypothesis',
] as const
export type AnalysisQuestion = (typeof analysisQuestions)[number]

/** What somebody has written on the analysis sheet; empty where nothing is written yet. */
export type Analysis = Readonly<Record<AnalysisQuestion, string>>

/** A difference between women and men that somebody wants to do something about, frozen with what it was seen in. */
export type Challenge = Readonly<{
  id: string
  organisationCode: string
  keyFigure: string
  title: string
  about: ChallengeSubject
  /** The snapshot in which it was seen. */
  snapshot: string
  seen: SeenFigures
  analysis: Analysis
  /** Why it was set aside; null while it is worked with. */
  setAsideBecause: string | null
  version: number
  /** With whom it is shared. */
  circle: Circle
  /** As an ISO time. */
  createdAt: string
}>
