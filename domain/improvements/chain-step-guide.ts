import type { Localized } from '../language/language.ts'
import type { ChainStep } from './improvement.ts'

/** What a step of the results chain means: what counts as having reached it, and what does not. */
export type ChainStepGuide = Readonly<{
  step: ChainStep
  name: Localized
  meaning: Localized
  counts: Localized
  countsNot: Localized
  example: Localized
}>
