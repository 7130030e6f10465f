import type { Localized } from '../language/language.ts'
import type { Source } from '../instruments/instrument.ts'

export type RoundStatus = 'planned' | 'open' | 'closed'

/** `learner` works with its own organisation, `mentor` took part before, `supporting-mentor` backs the mentor. */
export type ParticipationKind = 'learner' | 'mentor' | 'supporting-mentor'

export type ParticipationStatus = 'active' | 'completed' | 'withdrew' | 'did-not-report'

export type Participation = Readonly<{
  roundSlug: string
  organisationCode: string
  groupId: string
  kind: ParticipationKind
  status: ParticipationStatus
}>

/** A few organisations that meet and compare, with their mentor. */
export type Group = Readonly<{ id: string; roundSlug: string; name: Localized }>

/** A dated step of the round. Themes and order are data, since they changed between rounds. */
export type Meeting = Readonly<{
  roundSlug: string
  id: string
  position: number
  name: Localized
  theme: Localized
  /** ISO date, or year and month where the day is not known; null where nothing is known. */
  date: string | null
  host: string | null
  /** Whether a self-assessment belongs to this meeting. */
  assessed: boolean
  /** Names of the workbook column that stands for this meeting. */
  workbookLabels: readonly string[]
}>

/** Where a round comes from: read in published reports, made up as example, or run here. */
export type RoundOrigin = 'published' | 'example' | 'own'

export type Round = Readonly<{
  slug: string
  programme: Localized
  name: Localized
  purpose: Localized
  period: string
  status: RoundStatus
  origin: RoundOrigin
  /** Ids of the instrument versions used, the main one first. */
  instruments: readonly string[]
  /** What the reports contradict or leave open. */
  notes: readonly Localized[]
  sources: readonly Source[]
}>
