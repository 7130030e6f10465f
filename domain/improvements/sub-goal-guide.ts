import type { Localized } from '../language/language.ts'
import type { SubGoal } from './improvement.ts'

/** One of the six national sub-goals, in order, in short words. */
export type SubGoalGuide = Readonly<{ id: SubGoal; name: Localized; meaning: Localized }>
