/** After how many years from the end it is asked whether an improvement still stands. */
export const waves = [1, 2, 4] as const
export type Wave = (typeof waves)[number]

/** What has become of an improvement: as it was, changed, used by more than those who made it, or no longer in use. */
export const fates = ['in-use', 'adapted', 'spread', 'gone'] as const
export type Fate = (typeof fates)[number]

/** What somebody has said of it. */
export type FollowUpAnswer = Readonly<{
  fate: Fate
  /** Who can tell: a role, or a name. */
  witness: string
  said: string
  /** ISO date. */
  answeredOn: string
}>

/** One asking about one improvement, after so many years. It may be answered before anybody has asked. */
export type FollowUp = Readonly<{
  improvementId: string
  wave: Wave
  /** ISO dates; null where nobody has been asked, or reminded. */
  askedOn: string | null
  remindedOn: string | null
  answer: FollowUpAnswer | null
  /** Of the answer; 0 before the first. */
  version: number
}>

/** When an improvement was over, and which of the two ends came first. */
export type End = Readonly<{ on: string; because: 'ended' | 'round' }>

/** A time to ask that has come or will, and what is known of it. */
export type AskedWave = Readonly<{ wave: Wave; dueOn: string; isDue: boolean; followUp: FollowUp | null }>
