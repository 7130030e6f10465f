import type { Circle } from '../access/circle.ts'
import type { Localized } from '../language/language.ts'
import type { ReportState, ReportSubject } from '../reports/report.ts'

/** What an organisation can share; of its coverage list all at once. */
export const sharedKinds = [
  'occasion',
  'improvement',
  'challenge',
  'goal',
  'set',
  'coverage',
  'report',
] as const
export type SharedKind = (typeof sharedKinds)[number]

/** Which one. The id of a coverage list is the code of its organisation. */
export type SharedRef = Readonly<{ kind: SharedKind; id: string }>

/** Something that an organisation works with, and with whom it shares it. */
export type SharedThing = SharedRef &
  Readonly<{
    organisationCode: string
    /** Null for what belongs to no round. */
    roundSlug: string | null
    circle: Circle
    /** What people have called it; null for a report and a coverage list, which are named by what they are about. */
    title: string | null
    report: Readonly<{ subject: ReportSubject; state: ReportState }> | null
    /** The version and level of the checklist that a self-assessment is on. */
    rated: Readonly<{ instrumentId: string; levelId: string }> | null
  }>

/** With the name of the level where the version has several, so that two of one meeting are told apart. */
export type NamedThing = SharedThing & Readonly<{ level: Localized | null }>
