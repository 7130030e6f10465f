import { type Circle, circles } from '../access/circle.ts'
import type { Companion } from './companion.ts'

const inRounds: readonly Circle[] = ['coordinator', 'group', 'round']

/**
 * The circles that something can be shared with. Where its organisation stands in no round there are no others to share
 * with but everybody. `companions` are those of its round, or of all rounds where it belongs to none.
 */
export function offerCircles(companions: readonly Companion[]): readonly Circle[] {
  return circles.filter((circle) => companions.length > 0 || !inRounds.includes(circle))
}
