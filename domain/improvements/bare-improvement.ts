import type { Improvement } from './improvement.ts'

type Bare = Pick<
  Improvement,
  | 'ownerId'
  | 'unitId'
  | 'state'
  | 'dueOn'
  | 'endedOn'
  | 'endedBecause'
  | 'aim'
  | 'keyFigures'
  | 'sdgTargets'
  | 'charterArticles'
  | 'decisions'
>

/** What stands about an improvement of which nobody has said more than what it is about. */
export const bareImprovement: Bare = {
  ownerId: null,
  unitId: null,
  state: 'planned',
  dueOn: null,
  endedOn: null,
  endedBecause: '',
  aim: null,
  keyFigures: [],
  sdgTargets: [],
  charterArticles: [],
  decisions: [],
}
