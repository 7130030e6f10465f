import type { Circle } from '../access/circle.ts'
/**
 * What a report is about: the result of an organisation in a round, of a whole round, a group before a meeting, one
 * page for politicians, a year of an organisation, or a set of key figures in an organisation.
 */
export type ReportSubject =
  | Readonly<{ kind: 'organisation' | 'brief'; roundSlug: string; organisationCode: string }>
  | Readonly<{ kind: 'round'; roundSlug: string }>
  | Readonly<{ kind: 'meeting'; roundSlug: string; groupId: string; meetingId: string }>
  | Readonly<{ kind: 'year'; organisationCode: string; year: number }>
  | Readonly<{ kind: 'set'; organisationCode: string; setId: string }>

export const reportKinds = ['organisation', 'round', 'meeting', 'brief', 'year', 'set'] as const
export type ReportKind = (typeof reportKinds)[number]

/** Worked on; read by others who comment; decided on and never changed again; replaced by a later one. */
export type ReportState = 'draft' | 'review' | 'adopted' | 'superseded'

/** The decision by which a report was adopted, as the minutes have it. */
export type Adoption = Readonly<{
  /** ISO date of the decision. */
  on: string
  /** The body that decided, such as Kommunstyrelsen. */
  body: string
  /** As registered; empty where the organisation has none. */
  diaryNumber: string
  /** Name of the person who registered the decision here. */
  by: string
}>

/** A report that somebody has begun. A subject that nobody has written about has none, and can be read all the same. */
export type Report = Readonly<{
  id: string
  subject: ReportSubject
  state: ReportState
  /** Grows with every change of state, so that two people at once are told apart. */
  version: number
  /** With whom it is shared. */
  circle: Circle
  createdAt: Date
  /** The report that this one replaces, and the one that has replaced it. */
  supersedes: string | null
  supersededBy: string | null
  /** When the figures of an adopted report were taken; null while it is worked on. */
  takenAt: Date | null
  /** When the decision was registered here. */
  adoptedAt: Date | null
  adoption: Adoption | null
}>
