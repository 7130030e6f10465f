import type { Localized } from '../language/language.ts'

/** With whom an area is compared. `all`: every area of its kind. */
export const peerKinds = ['skr', 'similar', 'county', 'neighbours', 'all'] as const
export type PeerKind = (typeof peerKinds)[number]

/** The areas that one is compared with, itself not among them unless the group is one of SKR's, a county or all. */
export type PeerGroup = Readonly<{
  kind: PeerKind
  /** Such as C7, or the code of a county; the code of the area itself where the group is its own. */
  id: string
  members: readonly string[]
  /** The year for which the source has picked the similar ones. */
  year?: number
  /** True for what stands in the place of neighbours on an island: those whose middle is nearest. */
  byDistance?: boolean
}>

/** A group with the name it has of its own: that of SKR's group or of the county; null for all others. */
export type NamedPeerGroup = PeerGroup & Readonly<{ name: Localized | null }>

/** By code of a municipality, those most like it as the source has picked them, and for which year. */
export type SimilarMunicipalities = ReadonlyMap<
  string,
  Readonly<{ year: number; members: readonly string[] }>
>

/** Fewer members with figures than this are not compared with. */
export const fewestPeers = 5
