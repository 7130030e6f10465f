import type { Classification } from '../indicators/key-figure.ts'
import type { ChallengeSubject } from './challenge.ts'
import type { SeenYear } from './seen-figures.ts'

/**
 * Whom a challenge is about, judged by the figures: the sex that has the worse of it, or both where nothing differs.
 * Null where nobody has said which way is better; whoever raises the challenge then has to say.
 */
export function suggestSubject(
  better: Classification['better'],
  { difference }: Pick<SeenYear, 'difference'>,
): ChallengeSubject | null {
  if (better !== 'high' && better !== 'low') return null
  if (difference === 0) return 'both'
  return difference > 0 === (better === 'high') ? 'men' : 'women'
}
