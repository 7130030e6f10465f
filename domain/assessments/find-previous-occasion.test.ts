import { expect, test } from 'vitest'
import { findPreviousOccasion } from './find-previous-occasion.ts'

const occasion = {
  id: 'now',
  roundSlug: 'exempelrundan',
  organisationCode: 'X002',
  instrumentId: 'checklist-2018',
  levelId: 'overall',
  meetingPosition: 3,
  state: 'agreeing' as const,
}
const earlier = (id: string, meetingPosition: number, rest: Record<string, string> = {}) => ({
  ...occasion,
  id,
  meetingPosition,
  state: 'closed' as const,
  ...rest,
})

test('the nearest closed one before, of the same version and level', () => {
  const others = [
    earlier('first', 1),
    earlier('second', 2),
    earlier('later', 4),
    earlier('version', 2, { instrumentId: 'checklist-2023' }),
    earlier('level', 2, { levelId: 'board' }),
    earlier('organisation', 2, { organisationCode: 'X001' }),
    earlier('round', 2, { roundSlug: 'another' }),
  ]
  expect(findPreviousOccasion(occasion, others)?.id).toBe('second')
})

test('one that is still open is nothing to compare with', () => {
  expect(
    findPreviousOccasion(occasion, [earlier('first', 1), { ...earlier('open', 2), state: 'agreeing' }])?.id,
  ).toBe('first')
})

test('the first occasion has none', () => {
  expect(findPreviousOccasion(occasion, [occasion])).toBeUndefined()
})
