import type { Direction } from '../gaps/gap.ts'
import type { ChallengeSubject } from './challenge.ts'

/**
 * Whom a challenge is about, judged by who is better off: the other sex, or both where nothing differs. Null where
 * nobody has said which way is better; whoever raises the challenge then has to say.
 */
export function suggestSubject(direction: Direction): ChallengeSubject | null {
  const subjects = { women: 'men', men: 'women', equal: 'both', unknown: null } as const
  return subjects[direction]
}
