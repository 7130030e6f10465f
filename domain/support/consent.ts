/** An organisation lets the coordinator's support look at it, read only and for a time. */
export type Consent = Readonly<{
  id: string
  organisationCode: string
  reason: string
  /** Name of whoever gave it. */
  givenBy: string
  givenAt: Date
  until: Date
  /** When it was ended before its time; null where it was not. */
  endedAt: Date | null
}>

/** That somebody has looked at an organisation on a day, in Swedish time: how many pages, and when last. */
export type Look = Readonly<{ person: string; day: string; pages: number; lastAt: Date }>

/** The longest that a consent can hold, in days. */
export const longestConsent = 30
