/**
 * What hangs on somebody who runs the work of an organisation. Improvements they own and invitations they have sent get
 * another name; open occasions, drafts, comments on them, challenges and goals are the organisation's and go on there;
 * their own open sheets and the roles they hold beyond the organisation are nobody else's to take over.
 */
export type HangingKind =
  | 'improvement'
  | 'invitation'
  | 'occasion'
  | 'report'
  | 'comment'
  | 'challenge'
  | 'goal'
  | 'sheet'
  | 'round-role'

/** One thing that hangs on somebody, by the title it has; `n` is how many there are of it, such as comments on a draft. */
export type HangingItem = Readonly<{ kind: HangingKind; id: string; title: string; n: number }>

/** What becomes of a thing when its person leaves: it gets another name, goes on where it is, or is not handed over. */
export const fates: Readonly<Record<'follows' | 'stays' | 'remains', readonly HangingKind[]>> = {
  follows: ['improvement', 'invitation'],
  stays: ['occasion', 'report', 'comment', 'challenge', 'goal'],
  remains: ['sheet', 'round-role'],
}

/** A handover that has been made. */
export type Handover = Readonly<{
  id: string
  from: string
  to: string
  at: Date
  /** ISO date from which the roles of whoever left are over. */
  endsOn: string
  items: readonly HangingItem[]
}>
