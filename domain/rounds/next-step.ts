/** What an organisation should do next in a round, with what the reader needs to do it. */
export type NextStep =
  /** Its self-assessment is kept in a workbook, which has more than what has been read in. */
  | Readonly<{ kind: 'read-workbook'; meetingIds: readonly string[] }>
  | Readonly<{ kind: 'start-rating'; meetingId: string; late: boolean }>
  /** Sheets are out and not all are in; `submitted` of `invited`. */
  | Readonly<{
      kind: 'collect-sheets'
      meetingId: string
      occasionId: string
      submitted: number
      invited: number
      late: boolean
    }>
  | Readonly<{ kind: 'agree'; meetingId: string; occasionId: string; agreed: number; late: boolean }>
  | Readonly<{ kind: 'add-improvement' }>
  /** Nothing has been noted for long; `since` is the date of the last result, null when there never was one. */
  | Readonly<{ kind: 'follow-up'; improvementId: string; title: string; since: string | null }>
  | Readonly<{ kind: 'write-report' }>
