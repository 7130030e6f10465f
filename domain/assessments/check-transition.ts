import type { OccasionState } from './assessment.ts'

/**
 * What may be said of a move between states. `already-there`: somebody else made it first. `reason-missing`: going
 * back needs a reason, since others have acted on what stood.
 */
export type Transition = 'allowed' | 'reason-missing' | 'already-there' | 'not-possible'

const moves: Readonly<Record<OccasionState, Partial<Record<OccasionState, 'forward' | 'back'>>>> = {
  rating: { agreeing: 'forward' },
  agreeing: { closed: 'forward', rating: 'back' },
  closed: { agreeing: 'back' },
}

/** Decides whether an occasion may move from one state to another, given the reason stated (may be empty). */
export function checkTransition(from: OccasionState, to: OccasionState, reason: string): Transition {
  if (from === to) return 'already-there'
  const move = moves[from][to]
  if (move === undefined) return 'not-possible'
  return move === 'back' && reason.trim() === '' ? 'reason-missing' : 'allowed'
}
