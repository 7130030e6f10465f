import type { Circle } from '../access/circle.ts'
/** A set of key figures that an organisation has put together itself. */
export type OwnSet = Readonly<{
  id: string
  organisationCode: string
  name: string
  guidance: string
  /** Ids of key figures in the order in which they are shown. */
  keyFigures: readonly string[]
  /** Grows by one with every change, so that two people at once are told apart. */
  version: number
  /** With whom it is shared. */
  circle: Circle
}>
