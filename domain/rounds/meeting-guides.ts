import type { Source } from '../instruments/instrument.ts'
import type { Localized } from '../language/language.ts'

/** What is to be done a number of days before a meeting, by the custom of the programme. */
export type MeetingCustom = Readonly<{ daysBefore: number; task: Localized }>

/** What a meeting is to give, and what is prepared for it. */
export type MeetingGuide = Readonly<{ aims: readonly Localized[]; prepare: readonly Localized[] }>

/** What is known of meetings: by theme, of those with a self-assessment, and of all. */
export type MeetingGuides = Readonly<{
  /** `themes` are names of themes in Swedish, as rounds have them. */
  guides: readonly (MeetingGuide & Readonly<{ themes: readonly string[] }>)[]
  assessedMeeting: Pick<MeetingGuide, 'prepare'>
  everyMeeting: MeetingGuide
  customs: readonly MeetingCustom[]
  /** What of this is read and what is our own, said to the reader. */
  note: Localized
  sources: readonly Source[]
}>
