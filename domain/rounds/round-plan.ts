import type { Group, Meeting, Participation, Round } from './round.ts'

/** A round with everything that is laid down about it: its groups, who takes part, and its meetings in order. */
export type RoundPlan = Readonly<{
  round: Round
  groups: readonly Group[]
  meetings: readonly Meeting[]
  /** In the order in which they are listed, group by group. */
  participations: readonly Participation[]
}>
