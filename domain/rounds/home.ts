import type { Answer } from '../assessments/assessment.ts'
import type { ChainStep, MeasuredChange } from '../improvements/improvement.ts'
import type { Localized } from '../language/language.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { StandingFilter } from './filter-standings.ts'
import type { Group, Meeting, Round } from './round.ts'
import type { OccasionSummary, Standing } from './standing.ts'

/** Where somebody's organisation takes part, and what meeting comes next; null when none is ahead. */
type Where = Readonly<{
  round: Round
  organisation: Organisation
  meetings: readonly Meeting[]
  nextMeeting: Meeting | null
}>

/** A sheet that somebody is asked to fill in; `answered` of `of` statements so far. */
export type OwnSheet = Readonly<{ occasionId: string; meetingId: string; answered: number; of: number }>

/** The strategist sees all steps of the organisation. */
export type StrategistHome = Where &
  Readonly<{
    kind: 'strategist'
    standing: Standing
    /** Whether the next steps are theirs to take; readers and contributors see how far it has come. */
    mayLead: boolean
  }>

/** An improvement as its owner needs to see it. */
export type OwnImprovement = Readonly<{
  id: string
  title: string
  challenge: string
  highest: ChainStep | null
  /** Date of the last result. */
  latest: string | null
  stuck: boolean
}>

/** The manager sees own sheets and own improvements. `others`: how many more the organisation has. */
export type ManagerHome = Where &
  Readonly<{
    kind: 'manager'
    sheets: readonly OwnSheet[]
    improvements: readonly OwnImprovement[]
    others: number
  }>

/** A statement that politics answers for, with what was agreed and what would bring it further. */
export type PoliticalItem = Readonly<{
  number: number
  title: Localized
  answer: Answer
  max: number
  reason: string
  evidence: string
  /** What the step above the present one means; null on the highest step, or where nothing is rated. */
  nextStep: Localized | null
}>

/** The politician sees on one page where the statements of politics stand and what has changed. */
export type PoliticianHome = Where &
  Readonly<{
    kind: 'politician'
    sheets: readonly OwnSheet[]
    /** The closed occasion that `items` are read from; null before the first. */
    latest: OccasionSummary | null
    items: readonly PoliticalItem[]
    changes: readonly Readonly<{ id: string; title: string; change: MeasuredChange }>[]
    /** Differences between women and men that are worked on, without a measured change yet. */
    challenges: readonly Readonly<{ id: string; title: string; challenge: string }>[]
  }>

/** The mentor sees the organisations of the own group. */
export type MentorHome = Where & Readonly<{ kind: 'mentor'; group: Group; learners: readonly Standing[] }>

/** The coordinator sees everybody in the round, or those asked for. `behind` and `unled` are of the whole round. */
export type CoordinatorHome = Readonly<{
  kind: 'coordinator'
  round: Round
  meetings: readonly Meeting[]
  nextMeeting: Meeting | null
  /** How many take part. */
  of: number
  behind: readonly Standing[]
  /** How many share nothing with whoever asks, so that it is not known whether they are behind. */
  unshared: number
  /** Codes of the organisations that have nobody who runs the work and can sign in. */
  unled: readonly string[]
  filter: StandingFilter
  standings: readonly Standing[]
}>

/** Whoever belongs to an organisation that no open round has; `latestRound` is the last that is over, if any. */
export type OrganisationHome = Readonly<{
  kind: 'organisation'
  organisation: Organisation
  latestRound: Round | null
  /** Politicians are led to what is theirs: reports and statistics. */
  isPolitician: boolean
}>

/** What is next for whoever has stepped in. `elsewhere`: no role in any organisation or round. */
export type Home =
  | StrategistHome
  | ManagerHome
  | PoliticianHome
  | MentorHome
  | CoordinatorHome
  | OrganisationHome
  | Readonly<{ kind: 'elsewhere' }>
