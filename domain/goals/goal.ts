import type { Circle } from '../access/circle.ts'
/** Which way the figures are to go. */
export const wantedWays = ['at-least', 'at-most'] as const
export type Wanted = (typeof wantedWays)[number]

/** The targets, in the unit of the key figure. Of a share of one sex both are shares, of women and of men. */
export type Targets = Readonly<{ wanted: Wanted; targetWomen: number; targetMen: number }>

/**
 * A goal on a key figure for women and for men. What has been decided never changes: another target is another goal.
 */
export type Goal = Targets &
  Readonly<{
    id: string
    organisationCode: string
    keyFigure: string
    /** The title the key figure had when the goal was set or last confirmed; another title may mean another thing. */
    keyFigureTitle: string
    title: string
    /** Why the targets differ; empty where they are the same. */
    reason: string
    byYear: number
    /** The board and the paragraph, as free text. */
    decidedBy: string
    /** Why and on which day it was ended; null while it holds. */
    ended: Readonly<{ because: string; on: string }> | null
    version: number
    /** With whom it is shared. */
    circle: Circle
    /** As an ISO time. */
    createdAt: string
  }>

/** The figures of one year as a goal reads them; null where there is none that may be shown. */
export type GoalYear = Readonly<{
  year: number
  women: number | null
  men: number | null
  /** The same as the year before, carried forward until the next election or the like. */
  repeated: boolean
}>

/** How a goal stood in one snapshot of the figures. Null: no figures for that sex. */
export type GoalState = Readonly<{
  goalId: string
  snapshot: string
  /** When the snapshot was made, as an ISO time; tells snapshots of different installations apart. */
  snapshotAt: string
  year: number | null
  women: number | null
  men: number | null
  womenReached: boolean | null
  menReached: boolean | null
}>
