import { expect, test } from 'vitest'
import type { OccasionState } from './assessment.ts'
import { checkTransition, type Transition } from './check-transition.ts'

test.each<[OccasionState, OccasionState, string, Transition]>([
  ['rating', 'agreeing', '', 'allowed'],
  ['agreeing', 'closed', '', 'allowed'],
  ['agreeing', 'rating', '', 'reason-missing'],
  ['agreeing', 'rating', ' \n', 'reason-missing'],
  ['agreeing', 'rating', 'Nämndens ledamot hann inte svara', 'allowed'],
  ['closed', 'agreeing', '', 'reason-missing'],
  ['closed', 'agreeing', 'Påstående 4 blev fel', 'allowed'],
  ['closed', 'rating', 'gärna', 'not-possible'],
  ['rating', 'closed', '', 'not-possible'],
  ['closed', 'closed', '', 'already-there'],
  ['rating', 'rating', 'x', 'already-there'],
])('%s to %s with the reason "%s" is %s', (from, to, reason, expected) => {
  expect(checkTransition(from, to, reason)).toBe(expected)
})
