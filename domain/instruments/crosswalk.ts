import type { Localized } from '../language/language.ts'
import type { Certainty, Source } from './instrument.ts'

/** How items of an older version live on in a newer one. */
export type CrosswalkKind = 'same' | 'split' | 'merged' | 'new' | 'reframed' | 'ended'

/** One typed link between versions, by item numbers. `from` is empty for new items, `to` for ended ones. */
export type CrosswalkLink = Readonly<{
  kind: CrosswalkKind
  from: readonly number[]
  to: readonly number[]
  note: Localized | null
}>

/** All links from one version to its successor. */
export type Crosswalk = Readonly<{
  fromInstrument: string
  toInstrument: string
  certainty: Certainty
  /** How the crosswalk was made and how far it can be trusted. */
  note: Localized
  sources: readonly Source[]
  links: readonly CrosswalkLink[]
}>
