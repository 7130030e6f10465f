/** How far a restore has come: the file is checked, the statistics laid out, the rows brought in, what came in compared. */
export type RestoreStep = Readonly<{
  step: 'check' | 'figures' | 'rows' | 'compare'
  /** Of what, and how much of it is done, from 0 to 1. */
  name: string
  done: number
}>
