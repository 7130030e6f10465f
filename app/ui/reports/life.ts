/** A decision, its date in words. */
export type DecisionWords = Readonly<{ date: string; body: string; diaryNumber: string; by: string }>

/** How far a report has come, as its page shows it. `id` and `state` are null while nobody works on it. */
export type Life = Readonly<{
  id: string | null
  state: 'draft' | 'review' | 'adopted' | 'superseded' | null
  version: number
  /** Whether no draft is kept from whoever reads. */
  seesDrafts: boolean
  mayWrite: boolean
  mayAdopt: boolean
  mayComment: boolean
  /** Comments that nobody has settled, among those the person may read. */
  waiting: number
  returned: Readonly<{ by: string; at: string; reason: string }> | null
  adopted: (DecisionWords & Readonly<{ id: string }>) | null
}>
