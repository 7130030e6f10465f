/**
 * An organisation in a round where another one takes part, that one included: those who stand in its circles. Rounds that
 * are only told of are left out, since nothing is shared in them.
 */
export type Companion = Readonly<{
  roundSlug: string
  organisationCode: string
  name: string
  /** Whether both are in the same group. */
  inGroup: boolean
}>
