/** Somebody's use of a key figure: a goal that holds, a challenge that is worked with, a set of their own. */
export type KeyFigureUse = Readonly<{
  kind: 'goal' | 'challenge' | 'set'
  id: string
  title: string
  organisationCode: string
  keyFigure: string
  /** When it began, as an ISO time: whoever made it saw the figures as they were then. */
  since: string
}>
