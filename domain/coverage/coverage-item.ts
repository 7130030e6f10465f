import type { Circle } from '../access/circle.ts'
/** What an organisation keeps that can be split by sex. */
export const coverageKinds = ['statistic', 'goal', 'report'] as const
export type CoverageKind = (typeof coverageKinds)[number]

/** A statistic, goal or report of an organisation's own. Days are ISO dates. */
export type CoverageItem = Readonly<{
  id: string
  organisationCode: string
  kind: CoverageKind
  name: string
  /** The unit that keeps it; empty where it is not stated. */
  keptBy: string
  /** Only what is about individuals can be split by sex, and only that is counted. */
  individualBased: boolean
  keptSince: string
  /** Null: not yet. */
  splitSince: string | null
  endedOn: string | null
  note: string
  version: number
  /** With whom it is shared. */
  circle: Circle
}>

/** An item as far as a person writes it. */
export type CoverageContent = Omit<CoverageItem, 'id' | 'organisationCode' | 'version' | 'circle'>

/** What of an item decides whether it counts at a day. */
export type Counted = Pick<CoverageItem, 'kind' | 'individualBased' | 'keptSince' | 'splitSince' | 'endedOn'>
