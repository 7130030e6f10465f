import type { Localized } from '../language/language.ts'
import type { Certainty, Source } from '../instruments/instrument.ts'

/**
 * How many answers stand behind published means: between `low` and `high`. `published` numbers stood in the report,
 * `inferred` ones are what the rounded means allow.
 */
export type Respondents = Readonly<{ low: number; high: number; certainty: 'source' | 'inferred' }>

/** The published mean of one statement, with as many decimals as the report gives. */
export type ReferenceMean = Readonly<{ item: number; mean: number }>

/** Published means at one point of a round. */
export type ReferenceOccasion = Readonly<{
  /** The meeting of the round; null where the report does not say at which. */
  meetingId: string | null
  label: Localized
  /** Null where the number of answers is neither published nor possible to infer. */
  respondents: Respondents | null
  /** Answers as a share of those asked, 0–1; null where it is not published. */
  responseRate: number | null
  means: readonly ReferenceMean[]
}>

/** A shift per statement that the report itself gives between two of its meetings. */
export type ReferenceChanges = Readonly<{
  from: string
  to: string
  values: readonly Readonly<{ item: number; change: number }>[]
}>

/** Means that a report has published for one version of a checklist, to compare with and never to rank by. */
export type ReferenceMeans = Readonly<{
  id: string
  instrumentId: string
  levelId: string
  roundSlug: string
  title: Localized
  /** What one answer is: a person's rating, or an organisation's common one. */
  unit: 'person' | 'organisation' | 'not-stated'
  /** How many decimals the report gives. */
  decimals: number
  occasions: readonly ReferenceOccasion[]
  /** Null where the report gives no shift. */
  changes: ReferenceChanges | null
  /** What is inferred, repaired or unknown. */
  notes: readonly Localized[]
  sources: readonly Source[]
  certainty: Certainty
}>
